"""hubmap's tests: one file per module, with browser/ for what is seen in Chromium and bench/ for what is measured."""
