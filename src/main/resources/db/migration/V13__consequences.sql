-- What follows from a finding, the first few by rule and cell or code; null where they were only counted.
ALTER TABLE finding ADD COLUMN follows text[];
