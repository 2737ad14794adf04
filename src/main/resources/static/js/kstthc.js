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
  /* Escape closes an open menu of the navigation. */
  document.addEventListener('keydown', event => {
    const open = document.querySelector('nav.main details[open]');
    if (event.key === 'Escape' && open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });
}());
