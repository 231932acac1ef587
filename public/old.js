// For browsers that could not run the start script: they know no modules, or not the notation it is written in, or it did
// not arrive. It says that the page cannot open fully, in words that the oldest of them understand.
addEventListener('load', function () {
  if (document.documentElement.hasAttribute('data-begun')) return;
  document.documentElement.className += ' is-failed';
  document.getElementById('tidak-terbuka').removeAttribute('hidden');
  document.getElementById('gagal').removeAttribute('hidden');
});
