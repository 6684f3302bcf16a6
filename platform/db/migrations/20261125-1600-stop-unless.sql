-- Ends a transaction from inside a statement, so that a check can travel with the commit instead of before it.
create function platform.stop_unless(p_held boolean, p_what text) returns void
  language plpgsql as $$
begin
  if p_held is not true then
    raise exception using errcode = 'MB001', message = p_what;
  end if;
end $$;
