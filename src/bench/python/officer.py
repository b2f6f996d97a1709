"""officer.py PROJECTS.csv FOLDER OUT.xlsx

What a capable officer would write for a month's workbooks: read each with pandas, take the rows of projects, look at
what goes wrong most often, add up by unit, task and owner, and write one workbook. Keeps nothing and answers nobody.
Prints each unit's sums in đồng, so that they can be held against another's.
"""

import sys
from pathlib import Path

import pandas as pd

MILLION = 1_000_000
COLUMNS = [
    "number", "code", "name", "task", "owner", "place", "group", "years", "decision", "total", "before", "plan",
    "central", "local", "other", "vol_in", "vol_ytd", "vol_pct", "dis_in", "dis_ytd", "dis_pct", "land_due",
    "land_done", "est_year", "stage", "reason", "difficulty", "proposal",
]
SUMS = ["total", "before", "plan", "vol_in", "vol_ytd", "dis_in", "dis_ytd", "est_year"]
MONEY = SUMS + ["central", "local", "other"]


def projects(file, faults):
    """The rows of one workbook, money in đồng."""
    book = pd.read_excel(file, sheet_name=["Thông tin", "Biểu 01"], header=None, dtype=object)
    cover = dict(zip(book["Thông tin"][0], book["Thông tin"][1]))
    sheet = book["Biểu 01"].iloc[:, : len(COLUMNS)].set_axis(COLUMNS, axis=1)
    heading = sheet.index[sheet["number"] == "TT"][0]
    table = sheet.loc[heading + 4 :]
    rows = table[table["code"].notna()].copy()
    for column in MONEY:
        rows[column] = pd.to_numeric(rows[column], errors="coerce")
    printed = table[table["name"].astype(str).str.casefold() == "tổng số"].iloc[0]
    for column in MONEY:
        if abs(printed[column] - rows[column].sum()) > 0.5:
            faults.append((file.name, column, "the total is not the sum"))
    rows[MONEY] = (rows[MONEY] * MILLION).round().astype("int64")
    rows["unit"] = str(cover["Mã đơn vị"])
    rows["file"] = file.name
    return rows


def look(rows, known, faults):
    """Adds what is wrong with the rows of all workbooks."""
    registered = rows["code"].map(known["unit"])
    wrong = {
        "unknown code": registered.isna(),
        "another unit's project": registered.notna() & (registered != rows["unit"]),
        "twice": rows["code"].duplicated(keep=False),
        "negative": (rows[MONEY] < 0).any(axis=1),
        "the plan is not its parts": rows["plan"] != rows["central"] + rows["local"] + rows["other"],
        "more disbursed than planned": rows["dis_ytd"] > rows["plan"],
        "more in the month than in the year": rows["dis_in"] > rows["dis_ytd"],
        "estimate below what is disbursed": rows["est_year"] < rows["dis_ytd"],
        "rate": (rows["dis_ytd"] / rows["plan"] - rows["dis_pct"].astype(float)).abs() > 0.0005,
    }
    for what, where in wrong.items():
        faults += [(row.file, row.code, what) for row in rows[where].itertuples()]


def added_up(rows, by):
    sums = rows.groupby(by)[SUMS].sum()
    sums["projects"] = rows.groupby(by)["code"].count()
    sums["rate"] = sums["dis_ytd"] / sums["plan"]
    return sums.reset_index()


def main(registry, folder, out):
    known = pd.read_csv(registry, dtype=str).set_index("code")
    faults = []
    rows = pd.concat([projects(file, faults) for file in sorted(Path(folder).rglob("*.xlsx"))], ignore_index=True)
    look(rows, known, faults)
    with pd.ExcelWriter(out, engine="openpyxl") as workbook:
        for by, title in (("unit", "Đơn vị"), ("task", "Nhiệm vụ"), ("owner", "Chủ đầu tư")):
            added_up(rows, by).to_excel(workbook, sheet_name=title, index=False)
        rows.to_excel(workbook, sheet_name="Dự án", index=False)
        pd.DataFrame(faults, columns=["file", "where", "what"]).to_excel(workbook, sheet_name="Lỗi", index=False)
    for sums in added_up(rows, "unit").itertuples():
        for column in SUMS:
            print(sums.unit, column, getattr(sums, column))


if __name__ == "__main__":
    main(*sys.argv[1:])
