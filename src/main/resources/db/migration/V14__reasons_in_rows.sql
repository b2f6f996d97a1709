-- The reason that stands in the row itself, which is then the reason given; and the unit of the amounts that are told.
ALTER TABLE finding
    ADD COLUMN given text,
    ADD COLUMN unit_vi text,
    ADD COLUMN unit_en text;

ALTER TABLE reason DROP CONSTRAINT reason_how_check;
ALTER TABLE reason ADD CONSTRAINT reason_how_check CHECK (how IN ('REPLY_SHEET', 'COMMAND', 'CARRIED_OVER', 'ROW'));
