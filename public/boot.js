// Runs before the first paint, in every page: a classic script, so that it also works where modules cannot.
(function () {
  var html = document.documentElement;
  html.classList.add('js');
  // Some servers answer /x with the page of /x/: relative addresses need the slash.
  if (!html.hasAttribute('data-fresh') && /^http/.test(location.protocol) && !/(\/|\.html)$/.test(location.pathname))
    location.replace(location.pathname + '/' + location.search + location.hash);
  try {
    var saved = JSON.parse(localStorage.getItem('yoc/settings') || '{}');
    for (var name in saved)
      if (typeof saved[name] === 'string') html.setAttribute('data-' + name, saved[name]);
  } catch (damaged) { /* the settings page repairs them */ }
})();
