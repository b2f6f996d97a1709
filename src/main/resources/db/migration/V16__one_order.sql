-- One order of everything that moves figures in a programme: what was received, decided, moved, explained, and as of when
-- a report is made. An instant is given out by the clock of its programme, whose row stays locked until whoever asked has
-- committed: later instants are given to later commits, no two are the same, and as of an instant that was given out
-- everything before it can be seen, whatever the processes and their own clocks.
CREATE TABLE programme_clock (
    programme text PRIMARY KEY CHECK (length(programme) BETWEEN 1 AND 100),
    at timestamptz NOT NULL
);

CREATE FUNCTION tick(of_programme text, wall_clock timestamptz) RETURNS timestamptz
LANGUAGE sql VOLATILE
BEGIN ATOMIC
    INSERT INTO programme_clock AS c (programme, at) VALUES (of_programme, wall_clock)
    ON CONFLICT (programme) DO UPDATE SET at = GREATEST(EXCLUDED.at, c.at + interval '1 microsecond')
    RETURNING c.at;
END;

INSERT INTO programme_clock (programme, at)
SELECT programme, MAX(at) FROM (
    SELECT programme, GREATEST(received_at, decided_at) AS at FROM submission
    UNION ALL SELECT s.programme, m.at FROM submission_move m JOIN submission s USING (receipt)
    UNION ALL SELECT programme, at FROM period_move
    UNION ALL SELECT s.programme, r.given_at FROM reason r JOIN submission s USING (receipt)
    UNION ALL SELECT programme, requested_at FROM run
) known GROUP BY programme;

-- Receipts are numbered without gaps: what is rolled back or lost in a crash gives its number back, where a sequence
-- would jump by what it holds in store.
CREATE TABLE receipt_number (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    last bigint NOT NULL CHECK (last >= 0)
);
INSERT INTO receipt_number (last) SELECT COALESCE(MAX(receipt), 0) FROM submission;

CREATE FUNCTION next_receipt() RETURNS bigint
LANGUAGE sql VOLATILE
BEGIN ATOMIC
    UPDATE receipt_number SET last = last + 1 RETURNING last;
END;

ALTER TABLE submission ALTER COLUMN receipt DROP IDENTITY;
ALTER TABLE submission ALTER COLUMN receipt SET DEFAULT next_receipt();
