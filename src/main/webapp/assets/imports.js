// Enhancements only: files can be uploaded and imported without this script.
(function () {
  'use strict';

  var form = document.querySelector('form.upload');
  if (form) {
    upload(form);
  }
  if (document.querySelector('[data-running]')) {
    setTimeout(look, 1000);
  }

  function upload(form) {
    var drop = form.querySelector('.dropzone');
    var input = form.querySelector('input[type=file]');
    var said = form.querySelector('.said');
    var bar = form.querySelector('progress');
    var button = form.querySelector('.go button');

    function say(text, bad) {
      said.textContent = text;
      said.classList.toggle('bad', Boolean(bad));
    }

    // The bar moves continuously; the text for screen readers changes only at every quarter.
    function sent(part) {
      var percent = Math.floor(part * 4) * 25;
      if (percent !== said.percent) {
        said.percent = percent;
        say(part < 1 ? form.dataset.sending.replace('{percent}', percent) : form.dataset.reading);
      }
    }

    function size() {
      return Array.from(input.files).reduce(function (sum, file) { return sum + file.size; }, 0);
    }

    function chosen() {
      var large = size() > Number(form.dataset.most);
      var text = form.dataset.chosen.replace('{n}', input.files.length).replace('{size}', (size() / 1048576).toFixed(1));
      say(large ? form.dataset.large : input.files.length ? text : '', large);
      button.disabled = large;
    }

    ['dragenter', 'dragover'].forEach(function (name) {
      drop.addEventListener(name, function (event) {
        event.preventDefault();
        drop.classList.add('target');
      });
    });
    ['dragleave', 'drop'].forEach(function (name) {
      drop.addEventListener(name, function () { drop.classList.remove('target'); });
    });
    drop.addEventListener('drop', function (event) {
      event.preventDefault();
      if (event.dataTransfer.files.length) {
        input.files = event.dataTransfer.files;
        chosen();
      }
    });
    input.addEventListener('change', chosen);

    function broken() {
      bar.hidden = true;
      button.disabled = false;
      say(form.dataset.failed, true);
    }

    form.addEventListener('submit', function (event) {
      event.preventDefault();
      var request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.upload.addEventListener('progress', function (event) {
        if (event.lengthComputable) {
          bar.value = event.loaded / event.total;
          sent(bar.value);
        }
      });
      request.addEventListener('load', function () { arrived(request, broken); });
      request.addEventListener('error', broken);
      said.percent = null;
      bar.value = 0;
      bar.hidden = false;
      button.disabled = true;
      request.send(new FormData(form));
    });
  }

  // The response is a page: the preview, or this page again with errors. 'broken' is called for a response that is none of ours.
  function arrived(request, broken) {
    if (request.status === 200) {
      location.assign(request.responseURL);
      return;
    }
    var page = new DOMParser().parseFromString(request.responseText, 'text/html');
    var main = page.querySelector('main');
    if (!main) {
      broken();
      return;
    }
    document.title = page.title;
    document.querySelector('main').replaceWith(document.adoptNode(main));
    var fresh = document.querySelector('form.upload');
    if (fresh) {
      upload(fresh);
    }
    main.tabIndex = -1;
    (document.querySelector('.mistakes') || main).focus();
    window.scrollTo(0, 0);
  }

  function take(page, part) {
    var before = document.querySelector(part);
    var after = page.querySelector(part);
    if (before && after && before.innerHTML !== after.innerHTML) {
      before.innerHTML = after.innerHTML;
    }
  }

  function look() {
    fetch(location.href, { headers: { Accept: 'text/html' } }).then(function (answer) {
      return answer.ok ? answer.text() : Promise.reject(answer.status);
    }).then(function (text) {
      var page = new DOMParser().parseFromString(text, 'text/html');
      var now = page.querySelector('[data-running]');
      var shown = document.querySelector('[data-running]');
      if (!now) {
        location.reload();
        return;
      }
      var bar = shown.querySelector('progress');
      var quarter = Math.floor(4 * bar.position);
      bar.value = now.querySelector('progress').value;
      take(page, '.facts');
      take(page, '#running h2');
      take(page, '#running .numbers');
      // the text for screen readers changes only at every quarter
      if (quarter !== Math.floor(4 * bar.position)) {
        take(page, '#running [role=status]');
      }
      setTimeout(look, 1000);
    }).catch(function () { setTimeout(look, 3000); });
  }
})();
