-- In which folder below the drop folder a file lay: copies of one name may lie in several. Unknown of what came before.
ALTER TABLE submission ADD COLUMN folder text;
