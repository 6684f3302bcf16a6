-- New matters wait in a list before they enter the word index, and each search reads that list: it is kept short.
alter index matter.matter_search set (gin_pending_list_limit = 256);
