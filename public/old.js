// For browsers that do not know modules: say that the page cannot open fully. Trying again would not help them.
document.documentElement.className += ' is-failed';
document.getElementById('tidak-terbuka').removeAttribute('hidden');
document.getElementById('gagal').removeAttribute('hidden');
