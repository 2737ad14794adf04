-- Why the signer gave the plan back, for whoever completes it; empty once it goes to the signature again.
alter table app.plan add column remark text not null default '';
