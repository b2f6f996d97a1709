-- What follows from a finding, the first few by rule and cell or code; null where they were only counted.
-- The reason that stands in the row itself, which is then the reason given. And the unit of the amounts that are told.
ALTER TABLE finding
    ADD COLUMN follows text[],
    ADD COLUMN given text,
    ADD COLUMN unit_vi text,
    ADD COLUMN unit_en text;

ALTER TABLE reason DROP CONSTRAINT reason_how_check;
ALTER TABLE reason ADD CONSTRAINT reason_how_check CHECK (how IN ('REPLY_SHEET', 'COMMAND', 'CARRIED_OVER', 'ROW'));
