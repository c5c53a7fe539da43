"""What is measured, not tested: each module is a program that prints its figures."""
