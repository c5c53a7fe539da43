"""Names to places: the gazetteer, how names are matched in it, and what is said of a match."""
