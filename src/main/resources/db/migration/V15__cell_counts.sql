-- What became of the cells of a submission's workbook that hold something, as it was checked. Submissions from before this
-- was kept have no line, nor have files that could not be read, or that have no cells: nil reports.
CREATE TABLE cell_count (
    receipt bigint PRIMARY KEY REFERENCES submission,
    is_read integer NOT NULL CHECK (is_read >= 0),
    recognised integer NOT NULL CHECK (recognised >= 0),
    told integer NOT NULL CHECK (told >= 0)
);
