"""Sources and what holds to them: the words at a page that carry a figure, whether they still stand, and how the data are cited."""
