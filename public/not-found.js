// Belongs to 404.html, which is shown at any address: this script's own address tells where the site's root is.
(function () {
  var html = document.documentElement;
  var here = document.currentScript;
  if (html.hasAttribute('data-fresh')) return; // a nearer one was found
  var root = new URL('.', here.src).href;
  html.setAttribute('data-root', root);
  html.setAttribute('data-fresh', ''); // the app draws the page anew: its links differ at each depth
  document.querySelectorAll('a[href]').forEach(function (link) {
    var to = link.getAttribute('href');
    if (to.charAt(0) !== '#') link.href = new URL(to, root).href;
  });
  [['boot.js', ''], [here.getAttribute('data-main'), 'module']].forEach(function (file) {
    var script = document.createElement('script');
    script.src = root + file[0];
    if (file[1]) script.type = file[1];
    document.head.append(script);
  });
})();
