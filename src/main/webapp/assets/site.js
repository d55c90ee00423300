// Enhancements only: every page is complete without this script.
(function () {
  'use strict';

  var system = window.matchMedia('(prefers-color-scheme: dark)');

  function dark() {
    var chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === 'dark' : system.matches;
  }

  function choose(theme) {
    var follows = (theme === 'dark') === system.matches;
    if (follows) {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = theme;
    }
    try {
      if (follows) {
        localStorage.removeItem('theme');
      } else {
        localStorage.setItem('theme', theme);
      }
    } catch (e) {
      // Without storage, the choice lasts as long as the page.
    }
  }

  function themeSwitch(button) {
    function label() {
      button.textContent = dark() ? button.dataset.light : button.dataset.dark;
    }
    button.addEventListener('click', function () {
      choose(dark() ? 'light' : 'dark');
      label();
    });
    system.addEventListener('change', label);
    label();
    button.hidden = false;
  }

  function play(link) {
    var video = document.createElement('video');
    video.src = link.dataset.video;
    video.controls = true;
    video.autoplay = true;
    video.playsInline = true;
    video.className = 'video';
    video.setAttribute('aria-label', link.textContent);
    var picture = link.parentElement.querySelector('.cover, .thumb');
    if (picture) {
      picture.remove();
    }
    link.replaceWith(video);
    video.focus();
  }

  // If an image fails to load, the drawing below it becomes visible.
  function missing(image) {
    if (image.parentElement) {
      image.parentElement.classList.add('none');
      image.remove();
    }
  }

  document.querySelectorAll('button.theme').forEach(themeSwitch);

  document.querySelectorAll('.thumb img').forEach(function (image) {
    image.addEventListener('error', function () { missing(image); });
    if (image.complete && image.currentSrc && image.naturalWidth === 0) {
      missing(image);
    }
  });

  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-video]');
    var plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (link && plain) {
      event.preventDefault();
      play(link);
    }
  });

  // Leaves empty parameters out of addresses.
  document.querySelectorAll('form[method=get]').forEach(function (form) {
    form.addEventListener('formdata', function (event) {
      Array.from(event.formData.entries()).forEach(function (field) {
        var usual = { sort: '-date', size: '25' };
        if (field[1] === '' || usual[field[0]] === field[1]) {
          event.formData.delete(field[0]);
        }
      });
    });
  });

  // Opens all details for printing.
  var opened = [];
  window.addEventListener('beforeprint', function () {
    opened = Array.from(document.querySelectorAll('.entry details:not([open])'));
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (details) { details.open = false; });
  });
})();
