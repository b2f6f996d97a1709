-- Figures come hundreds a submission, and each of them paid for what nobody asks. Every query finds them by their receipt,
-- which is the beginning of the primary key. And whether the receipt is there is known before: who keeps figures locks
-- the submission first; that submissions with figures are not deleted is seen to by marked_submission and leaf_sum.
DROP INDEX figure_history;
ALTER TABLE figure DROP CONSTRAINT figure_receipt_fkey;
