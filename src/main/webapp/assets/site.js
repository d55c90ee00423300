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

  // The video stands at the width of the text, below the line of its link.
  function play(link) {
    var line = link.parentElement;
    var screen = document.createElement('div');
    var video = document.createElement('video');
    screen.className = 'screen';
    video.controls = true;
    video.autoplay = true;
    video.playsInline = true;
    video.className = 'video';
    video.setAttribute('aria-label', link.textContent);
    video.addEventListener('error', function () { failed(link, screen); });
    video.src = link.dataset.video;
    screen.append(video);
    line.after(screen);
    link.hidden = true;
    video.focus();
  }

  function failed(link, screen) {
    var told = document.createElement('p');
    var again = document.createElement('a');
    told.className = 'note';
    told.setAttribute('role', 'status');
    again.href = link.href;
    again.rel = link.rel;
    again.target = '_blank';
    again.textContent = link.dataset.open;
    told.append(link.dataset.failed + ' ', again);
    screen.replaceChildren(told);
    link.hidden = false;
    link.removeAttribute('data-video');
  }

  function copying(button) {
    if (!navigator.clipboard) {
      return;
    }
    var label = button.textContent;
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(button.dataset.copy).then(function () {
        button.textContent = button.dataset.done;
        setTimeout(function () { button.textContent = label; }, 2000);
      });
    });
    button.hidden = false;
  }

  // If an image fails to load, the drawing below it becomes visible.
  function missing(image) {
    if (image.parentElement) {
      image.parentElement.classList.add('none');
      image.remove();
    }
  }

  document.querySelectorAll('button.theme').forEach(themeSwitch);
  document.querySelectorAll('button.copy').forEach(copying);

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

  // The link at the end of an open summary folds it; without this script it leads to the beginning.
  document.addEventListener('click', function (event) {
    var shut = event.target.closest('a.shut');
    if (shut) {
      var details = shut.closest('details');
      details.open = false;
      details.querySelector('summary').focus({ preventScroll: true });
    }
  });

  // Marks the paper being read in the contents list, and keeps it in sight there.
  function following(contents) {
    var links = Array.from(contents.querySelectorAll('a[href^="#"]'));
    var places = links.map(function (link) { return document.getElementById(decodeURIComponent(link.hash.slice(1))); });
    var waiting = false;

    function top(place) {
      return place ? place.getBoundingClientRect().top : Infinity;
    }

    function reading() {
      var chosen = links.findIndex(function (link) { return link.hash === location.hash; });
      var y = top(places[chosen]);
      if (chosen >= 0 && y > -2 && y < innerHeight * 0.7) {
        return chosen;
      }
      return Math.max(0, places.filter(function (place) { return top(place) <= innerHeight * 0.2; }).length - 1);
    }

    function mark() {
      var now = links[reading()];
      waiting = false;
      links.forEach(function (link) {
        if (link !== now) {
          link.removeAttribute('aria-current');
        } else if (!link.hasAttribute('aria-current')) {
          link.setAttribute('aria-current', 'location');
          contents.scrollTop += top(link) - top(contents) - contents.clientHeight / 3;
        }
      });
    }

    function later() {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(mark);
      }
    }

    addEventListener('scroll', later, { passive: true });
    addEventListener('hashchange', later);
  }

  document.querySelectorAll('.contents > nav').forEach(following);

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
    opened = Array.from(document.querySelectorAll('.entry details:not([open]), .authors details:not([open])'));
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (details) { details.open = false; });
  });
})();
