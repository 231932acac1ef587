// For browsers that do not know modules: say that the page cannot open fully.
document.getElementById('gagal').removeAttribute('hidden');
