/* Small comforts; every page works without them. */
(function () {
  'use strict';
  /* A sent form is not sent twice by an impatient second click. */
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post') { return; }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    window.setTimeout(() => delete form.dataset.sent, 10000);
  });
  /* One box ticks all of a name in its form; without script it is not shown. */
  document.querySelectorAll('input[data-all]').forEach(all => {
    const each = [...all.form.querySelectorAll(`input[name="${all.dataset.all}"]`)];
    all.closest('[hidden]').hidden = false;
    all.addEventListener('change', () => each.forEach(one => { one.checked = all.checked; }));
    all.form.addEventListener('change', () => { all.checked = each.every(one => one.checked); });
  });
  /* Escape or a click elsewhere closes an open menu of the navigation. */
  const menu = () => document.querySelector('nav.main details[open]');
  document.addEventListener('keydown', event => {
    const open = menu();
    if (event.key === 'Escape' && open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });
  document.addEventListener('click', event => {
    const open = menu();
    if (open && !open.contains(event.target)) { open.open = false; }
  });
}());
