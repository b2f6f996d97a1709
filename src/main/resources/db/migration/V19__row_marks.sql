-- By what a row is known again when another unit reports it, too: its code, its decision, its name with its owner, each
-- folded and hashed. So whoever asks whether a row was reported elsewhere looks it up, and reads no rows of others.
CREATE TABLE row_mark (
    programme text NOT NULL,
    period text NOT NULL CHECK (period ~ '^\d{4}-\d{2}$'),
    form text NOT NULL CHECK (length(form) BETWEEN 1 AND 50),
    mark uuid NOT NULL,
    receipt bigint NOT NULL REFERENCES submission,
    subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
    PRIMARY KEY (programme, period, form, mark, receipt, subject)
);

-- The accepted submissions whose rows have their marks; those from before are marked at the next start.
CREATE TABLE marked_submission (
    receipt bigint PRIMARY KEY REFERENCES submission
);
