"""The few lines that say first how an input was read."""

from __future__ import annotations

from hubmap import locale
from hubmap.cli.reading_summary import summary_lines
from hubmap.problems import Problem, Sentence


def test_what_to_do_is_said_in_the_language_asked_for_to_its_last_word() -> None:
    problem = Problem(
        severity="warning",
        code="no-year",
        message=Sentence("{file} does not say which year its figures are of.", file="a.csv"),
        remedy="Add a column year.",
    )
    lines = [locale.retold(line, "id") for line in summary_lines([], [], [problem])]
    assert lines == ["Yang perlu dikerjakan: a.csv tidak menyebut tahun angka-angkanya. Tambahkan kolom tahun."]


def test_braces_in_a_problem_stay_as_they_are() -> None:
    problem = Problem(severity="error", code="x", message="{0} is odd.", remedy="")
    assert [str(line).strip() for line in summary_lines([], [], [problem])] == ["To do: {0} is odd."]
