/* Draws the process models of a case and marks where it stands. The text beside it says the same. */
(function () {
  'use strict';
  const box = document.querySelector('[data-diagram]');
  if (!box) { return; }
  const canvas = document.getElementById('diagram');
  const choice = document.getElementById('diagram-process');
  const failed = document.getElementById('diagram-failed');
  let viewer = null;

  function fail() {
    canvas.hidden = true;
    failed.hidden = false;
  }

  function mark(state) {
    const registry = viewer.get('elementRegistry');
    const markers = viewer.get('canvas');
    state.done.filter(id => registry.get(id)).forEach(id => markers.addMarker(id, 'done'));
    state.active.filter(id => registry.get(id)).forEach(id => markers.addMarker(id, 'active'));
    markers.zoom('fit-viewport', 'auto');
  }

  function draw(state) {
    viewer = viewer || new window.BpmnJS({ container: canvas });
    return viewer.importXML(state.xml).then(() => mark(state));
  }

  /* The innermost model in which something is active says most about where the case stands. */
  function current(states) {
    const running = states.map((state, i) => (state.active.length > 0 ? i : -1)).filter(i => i >= 0);
    return running.length > 0 ? running[running.length - 1] : 0;
  }

  function offer(states) {
    states.forEach((state, i) => choice.add(new Option(state.name, String(i))));
    choice.value = String(current(states));
    choice.addEventListener('change', () => draw(states[Number(choice.value)]).catch(fail));
    choice.parentElement.hidden = states.length < 2;
  }

  fetch(box.dataset.diagram, { headers: { Accept: 'application/json' }, credentials: 'same-origin' })
    .then(answer => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
    .then(states => {
      if (states.length === 0) {
        box.hidden = true;
        return null;
      }
      offer(states);
      return draw(states[current(states)]);
    })
    .catch(fail);
}());
