-- Figures come hundreds a submission and are kept for good: what they have in common is said once and known by a number,
-- and each period has a partition of its own, so that what a period costs does not depend on those before it.

-- What figures are about: a project's code, a town's code, a row's own key.
CREATE TABLE figure_subject (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject text NOT NULL UNIQUE CHECK (length(subject) BETWEEN 1 AND 300)
);

-- What is told of them: a form's column, for a member of its dimension where it has one.
CREATE TABLE figure_series (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    form text NOT NULL CHECK (length(form) BETWEEN 1 AND 50),
    field text NOT NULL CHECK (length(field) BETWEEN 1 AND 300),
    member text NOT NULL CHECK (length(member) <= 100),
    UNIQUE (form, field, member)
);

-- The column of a sheet in which they stand, how far below their row the cell is (mostly not at all), and by what their
-- value is to be multiplied to get the number in the cell: 0.000001 where millions were written.
CREATE TABLE figure_place (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sheet text NOT NULL CHECK (length(sheet) <= 255),
    letters text NOT NULL CHECK (letters ~ '^[A-Z]{1,3}$'),
    below integer NOT NULL,
    factor numeric NOT NULL CHECK (factor > 0),
    UNIQUE (sheet, letters, below, factor)
);

-- Accepted figures, each with its cell. Exactly one of value, words, mark: a mark says "not applicable". What was blank is
-- not here; a reported zero is. What the cell said is kept where it does not follow from the figure. Unit and programme
-- are the submission's. To be read through the view figure.
CREATE TABLE stored_figure (
    receipt bigint NOT NULL,
    subject integer NOT NULL,
    series integer NOT NULL,
    place integer NOT NULL,
    row_number integer NOT NULL CHECK (row_number >= 1),
    period text NOT NULL,
    value numeric CHECK (value <> 'NaN' AND value <> 'Infinity' AND value <> '-Infinity'),
    words text CHECK (length(words) BETWEEN 1 AND 32767),
    mark text CHECK (length(mark) BETWEEN 1 AND 100),
    raw text CHECK (length(raw) <= 32767),
    PRIMARY KEY (receipt, subject, series, period),
    CONSTRAINT figure_says_one_thing CHECK (num_nonnulls(value, words, mark) = 1)
) PARTITION BY LIST (period);

-- Partitions get this one of their own accord.
CREATE TRIGGER figure_append_only BEFORE UPDATE OR DELETE ON stored_figure
    FOR EACH ROW EXECUTE FUNCTION figure_is_append_only();
CREATE TRIGGER figure_not_emptied BEFORE TRUNCATE ON stored_figure
    FOR EACH STATEMENT EXECUTE FUNCTION figure_is_append_only();

-- Sees to it that figures of a period have where to go. A table is made aside and then joined to the others, for which
-- nobody who reads or writes those has to wait.
CREATE FUNCTION make_room_for_figures(of_period text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    partition text := 'stored_figure_' || replace(of_period, '-', '_');
BEGIN
    IF of_period !~ '^\d{4}-\d{2}$' THEN
        RAISE EXCEPTION 'No period: %', of_period;
    END IF;
    IF to_regclass(partition) IS NULL THEN
        PERFORM pg_advisory_xact_lock(hashtextextended('stored_figure', 0));
        IF to_regclass(partition) IS NULL THEN
            EXECUTE format('CREATE TABLE %I (LIKE stored_figure INCLUDING CONSTRAINTS, CONSTRAINT of_period CHECK (period = %L))',
                           partition, of_period);
            EXECUTE format('ALTER TABLE stored_figure ATTACH PARTITION %I FOR VALUES IN (%L)', partition, of_period);
            EXECUTE format('ALTER TABLE %I DROP CONSTRAINT of_period', partition);
            EXECUTE format('CREATE TRIGGER figure_not_emptied BEFORE TRUNCATE ON %I '
                           'FOR EACH STATEMENT EXECUTE FUNCTION figure_is_append_only()', partition);
        END IF;
    END IF;
END
$$;

INSERT INTO figure_subject (subject) SELECT DISTINCT subject FROM figure ORDER BY subject;
INSERT INTO figure_series (form, field, member) SELECT DISTINCT form, field, member FROM figure ORDER BY form, field, member;
CREATE TEMPORARY TABLE placed ON COMMIT DROP AS
    SELECT receipt, form, subject, field, member, sheet, substring(cell FROM '^[A-Z]+') AS letters,
           substring(cell FROM '\d+$')::integer - row_number AS below,
           COALESCE((SELECT factor FROM (VALUES (1, 1::numeric), (2, 0.000001), (3, 0.001), (4, 0.01), (5, 0.000000001)) AS t (turn, factor)
                     WHERE trim_scale(value * factor)::text = raw ORDER BY turn LIMIT 1), 1) AS factor
    FROM figure;
INSERT INTO figure_place (sheet, letters, below, factor)
    SELECT DISTINCT sheet, letters, below, factor FROM placed ORDER BY sheet, letters, below, factor;
SELECT make_room_for_figures(period) FROM (SELECT DISTINCT period FROM figure ORDER BY period) held;
ANALYZE figure_subject, figure_series, figure_place, placed;
INSERT INTO stored_figure (receipt, subject, series, place, row_number, period, value, words, mark, raw)
    SELECT f.receipt, s.id, e.id, p.id, f.row_number, f.period, f.value, f.words, f.mark,
           NULLIF(f.raw, COALESCE(trim_scale(f.value * placed.factor)::text, f.words, f.mark))
    FROM figure f
    JOIN placed USING (receipt, form, subject, field, member)
    JOIN figure_subject s USING (subject)
    JOIN figure_series e USING (form, field, member)
    JOIN figure_place p ON p.sheet = placed.sheet AND p.letters = placed.letters AND p.below = placed.below AND p.factor = placed.factor
    ORDER BY f.receipt, f.row_number;
DROP TABLE figure;

-- Figures in full. Whoever asks for those of a period names it, or all periods are looked into.
CREATE VIEW figure AS
    SELECT f.receipt, c.programme, f.period, c.unit, e.form, s.subject, e.field, e.member, f.value, f.words, f.mark,
           p.sheet, f.row_number, p.letters || (f.row_number + p.below) AS cell,
           COALESCE(f.raw, trim_scale(f.value * p.factor)::text, f.words, f.mark) AS raw
    FROM stored_figure f
    -- All of them are there: joined so, what nobody asks for is not fetched.
    LEFT JOIN submission c ON c.receipt = f.receipt
    LEFT JOIN figure_subject s ON s.id = f.subject
    LEFT JOIN figure_series e ON e.id = f.series
    LEFT JOIN figure_place p ON p.id = f.place;
