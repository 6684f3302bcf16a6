-- Words of proposals, performances and signatures may be written over when a matter is forgotten; nothing else of them.
grant update (text) on mediation.proposal to maple_app;
grant update (note, proof) on mediation.performance to maple_app;
grant update (picture) on mediation.signature to maple_app;
