"""Problems are told by file and kind, the gravest first, and many alike in one line."""

from __future__ import annotations

from hubmap.cli import problem_report
from hubmap.problems import Problem, Severity


def problem(severity: Severity, code: str, file: str, row: int) -> Problem:
    return Problem(
        severity=severity, code=code, message=f"{code} {row}.", remedy="Mend it.", file=file, row=row, column="x"
    )


def test_problems_are_grouped_by_file_then_gravity_and_keep_the_order_of_the_file() -> None:
    told = [
        problem("note", "n", "a.csv", 2),
        problem("error", "e", "b.csv", 3),
        problem("error", "e", "a.csv", 9),
        problem("error", "e", "a.csv", 10),
    ]
    assert [[(p.file, p.row) for p in group.problems] for group in problem_report.groups(told)] == [
        [("a.csv", 9), ("a.csv", 10)],
        [("a.csv", 2)],
        [("b.csv", 3)],
    ]


def test_lines_say_file_row_column_message_and_remedy_once() -> None:
    told = [problem("error", "e", "a.csv", row) for row in (2, 3)]
    assert list(problem_report.lines(told)) == [
        ("a.csv", "file"),
        ("  error: row 2, column x: e 2.", "error"),
        ("  error: row 3, column x: e 3.", "error"),
        ("    → Mend it.", "remedy"),
    ]


def test_many_alike_are_one_line_with_their_rows() -> None:
    told = [problem("warning", "w", "a.csv", row) for row in range(2, 30)]
    assert [text for text, style in problem_report.lines(told) if style == "more"] == [
        "    and 23 more like it (rows 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 …)."
    ]


def test_a_sheet_is_named_with_its_file() -> None:
    told = Problem(severity="note", code="n", message="Hm.", file="a.xlsx", sheet="Rekap")
    assert next(problem_report.lines([told])) == ("a.xlsx, sheet Rekap", "file")


def test_warnings_fail_only_when_strict() -> None:
    told = [problem("warning", "w", "a.csv", 2)]
    assert (problem_report.exit_code(told), problem_report.exit_code(told, strict=True)) == (0, 1)
    assert problem_report.exit_code([problem("note", "n", "a.csv", 2)], strict=True) == 0
    assert problem_report.exit_code([problem("error", "e", "a.csv", 2)]) == 1


def test_json_has_the_counts_and_every_problem() -> None:
    said = problem_report.as_dict([problem("warning", "w", "a.csv", 2)])
    assert said["counts"] == {"errors": 0, "warnings": 1, "notes": 0}
    assert said["problems"] == [
        {
            "code": "w",
            "severity": "warning",
            "count": 1,
            "message": "w 2.",
            "remedy": "Mend it.",
            "rows": [{"message": "w 2.", "file": "a.csv", "row": 2, "column": "x"}],
        }
    ]
