// Runs before the first paint, in every page: a classic script, so that it also works where modules cannot.
(function () {
  var html = document.documentElement;
  html.classList.add('js');
  // Some servers answer /x with the page of /x/: relative addresses need the slash.
  if (!html.hasAttribute('data-fresh') && /^http/.test(location.protocol) && !/(\/|\.html)$/.test(location.pathname))
    location.replace(location.pathname + '/' + location.search + location.hash);
  // What may be chosen: the same table as src/settings/schema.ts (a test compares them).
  var choices = {
    theme: 'auto paper dark contrast',
    size: 'normal large larger largest',
    spacing: 'normal wide wider',
    font: 'atkinson lexend opendyslexic',
    motion: 'auto full reduced',
    sound: 'off on',
    layer: 'core more',
    base: 'decimal binary hex',
    names: 'plain technical',
    code: 'normal large larger largest',
  };
  try {
    var saved = JSON.parse(localStorage.getItem('yoc/settings')) || {};
    for (var name in choices)
      if (typeof saved[name] === 'string' && choices[name].split(' ').indexOf(saved[name]) >= 0)
        html.setAttribute('data-' + name, saved[name]);
  } catch (damaged) { /* the defaults hold */ }
  // Letters that are on this device already may be used at once; else they wait until the page works (src/platform/letters.ts).
  try {
    if (navigator.serviceWorker && navigator.serviceWorker.controller || sessionStorage.getItem('yoc/letters'))
      html.classList.add('letters');
  } catch (blocked) { /* they come later */ }
})();
