"""The page as Chromium shows it."""
