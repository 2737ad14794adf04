/* Comforts of the cost sheet: arrows move between lines of a column, and leaving with unsaved figures asks first. */
(function () {
  'use strict';
  const form = document.querySelector('main.cost form');
  if (!form) { return; }
  let touched = false;
  form.addEventListener('input', () => { touched = true; });
  form.addEventListener('submit', () => { touched = false; });
  window.addEventListener('beforeunload', event => {
    if (touched) { event.preventDefault(); }
  });
  form.addEventListener('keydown', event => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const column = event.target.dataset.column;
    if (!step || !column) { return; }
    const cells = [...event.target.closest('table').querySelectorAll(`input[data-column="${column}"]`)];
    const next = cells[cells.indexOf(event.target) + step];
    if (next) {
      event.preventDefault();
      next.focus();
      next.select();
    }
  });
}());
