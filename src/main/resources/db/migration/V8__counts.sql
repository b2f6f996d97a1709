-- What was counted in a submission when it was decided, of those returned, too: what its receipt says of it, for ever.
-- One that could not be read has a line here, saying so, and none in the tables below.
CREATE TABLE counted_file (
    receipt bigint PRIMARY KEY REFERENCES submission,
    is_read boolean NOT NULL
);

-- Leaf rows and figures, form by form, in the order of the workbook.
CREATE TABLE counted_form (
    receipt bigint NOT NULL REFERENCES counted_file,
    ordinal integer NOT NULL CHECK (ordinal >= 1),
    form text NOT NULL CHECK (length(form) BETWEEN 1 AND 50),
    row_count integer NOT NULL CHECK (row_count >= 0),
    figures integer NOT NULL CHECK (figures >= 0),
    PRIMARY KEY (receipt, form)
);

-- Sums of what may be added up, over all leaf rows: money in whole đồng, other numbers in their unit.
CREATE TABLE counted_sum (
    receipt bigint NOT NULL,
    form text NOT NULL,
    ordinal integer NOT NULL CHECK (ordinal >= 1),
    field text NOT NULL CHECK (length(field) BETWEEN 1 AND 300),
    member text NOT NULL CHECK (length(member) <= 100),
    title text NOT NULL CHECK (length(title) <= 300),
    unit text NOT NULL CHECK (length(unit) <= 100),
    sum numeric NOT NULL CHECK (sum <> 'NaN' AND sum <> 'Infinity' AND sum <> '-Infinity'),
    figures integer NOT NULL CHECK (figures >= 1),
    PRIMARY KEY (receipt, form, field, member),
    FOREIGN KEY (receipt, form) REFERENCES counted_form
);

CREATE FUNCTION counts_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Counts are append-only: a receipt says for ever what was counted';
END
$$;
CREATE TRIGGER counted_file_append_only BEFORE UPDATE OR DELETE ON counted_file
    FOR EACH STATEMENT EXECUTE FUNCTION counts_are_append_only();
CREATE TRIGGER counted_form_append_only BEFORE UPDATE OR DELETE ON counted_form
    FOR EACH STATEMENT EXECUTE FUNCTION counts_are_append_only();
CREATE TRIGGER counted_sum_append_only BEFORE UPDATE OR DELETE ON counted_sum
    FOR EACH STATEMENT EXECUTE FUNCTION counts_are_append_only();

-- Files are asked after under the name by which they were sent, however it was capitalised.
CREATE INDEX submission_named ON submission (lower(file_name));
