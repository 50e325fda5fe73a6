"""A workbook of the site as its reader finds it: headings, rows of cells, and the CSV file beside it."""

import csv
import io
import re
from functools import cached_property

from openpyxl import load_workbook

MARK = b"\xef\xbb\xbf"
MONEY, COUNT, DAY = "#,##0.00", "#,##0", "[$-107041E]d mmm yyyy"
SCORE, SHARE = "0.00", "0.0"


def workbooks(site):
    """The site's workbooks, each with its address."""
    return [("/" + path.relative_to(site.root).as_posix(), path) for path in sorted(site.root.rglob("*.xlsx"))]


def fields(text):
    """The fields of a CSV file, row by row; csv.Error where it is none."""
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


class Sheet:
    def __init__(self, path):
        self.book = load_workbook(str(path))
        self.sheet = self.book.worksheets[0]
        twin = path.with_suffix(".csv")
        self.twin = fields(twin.read_text("utf-8-sig")) if twin.is_file() else None

    @cached_property
    def heading_rows(self):
        """The first and the last row of the headings: those that are printed on every page."""
        numbers = [int(number) for number in re.findall(r"\d+", self.sheet.print_title_rows or "")]
        return (numbers[0], numbers[-1]) if numbers else None

    @cached_property
    def headings(self):
        """The heading of each column, after that of its group where it stands in one."""
        first, last = self.heading_rows
        words = [[] for _ in range(self.sheet.max_column)]
        for row in range(first, last + 1):
            for column, found in enumerate(words, 1):
                value = self.sheet.cell(row, column).value or self._spread(row, column)
                if value and value not in found:
                    found.append(value)
        return [" ".join(found) for found in words]

    def _spread(self, row, column):
        for merged in self.sheet.merged_cells.ranges:
            if merged.min_row <= row <= merged.max_row and merged.min_col <= column <= merged.max_col:
                return self.sheet.cell(merged.min_row, merged.min_col).value
        return None

    @cached_property
    def below(self):
        """All rows of cells below the headings: those of the table, its totals, its notes."""
        return list(self.sheet.iter_rows(min_row=self.heading_rows[1] + 1))

    @property
    def rows(self):
        """The rows of the table that sum up no others, as many as the CSV file has."""
        return [row for row in self.below if not is_bold(row)][: len(self.twin) - 1]

    @property
    def subtotals(self):
        """The rows among them that sum up others, each with its place."""
        last = self.below.index(self.rows[-1]) if self.rows else 0
        return [(place, row) for place, row in enumerate(self.below[:last]) if is_bold(row)]

    @property
    def after(self):
        return self.below[self.below.index(self.rows[-1]) + 1 if self.rows else 0 :]


def is_bold(row):
    return any(cell.value is not None and cell.font.bold for cell in row)
