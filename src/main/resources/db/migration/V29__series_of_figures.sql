-- Whoever asks for some columns alone picks their series first, by number: else every figure of a submission is given its
-- names before most of them are thrown away.
CREATE OR REPLACE VIEW figure AS
    SELECT f.receipt, c.programme, f.period, c.unit, e.form, s.subject, e.field, e.member, f.value, f.words, f.mark,
           p.sheet, f.row_number, p.letters || (f.row_number + p.below) AS cell,
           COALESCE(f.raw, trim_scale(f.value * p.factor)::text, f.words, f.mark) AS raw,
           f.series
    FROM stored_figure f
    -- All of them are there: joined so, what nobody asks for is not fetched.
    LEFT JOIN submission c ON c.receipt = f.receipt
    LEFT JOIN figure_subject s ON s.id = f.subject
    LEFT JOIN figure_series e ON e.id = f.series
    LEFT JOIN figure_place p ON p.id = f.place;
