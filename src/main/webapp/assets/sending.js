// Sends until there is an answer that settles it, with longer and longer pauses where the server is away.
window.Sending = (function () {
  'use strict';

  var LONGEST = 30;
  var LONGEST_ASKED = 300;

  // Seconds or a date; nobody is left waiting for longer than a few minutes.
  function seconds(after) {
    var date = Date.parse(after);
    return Math.min(Number(after) || (date ? Math.ceil((date - Date.now()) / 1000) : 0), LONGEST_ASKED);
  }

  // Fails, to be tried again, where there is no answer, or one of a server that is away or busy, or one that is not the application's.
  function post(address, data) {
    return fetch(address, { method: 'POST', body: data, headers: { 'X-Requested-With': 'fetch', 'Accept': 'application/json' },
      credentials: 'same-origin', redirect: 'manual', signal: AbortSignal.timeout(30000) })
      .then(function (answer) {
        if (answer.type === 'opaqueredirect' || answer.status >= 500 || answer.status === 408 || answer.status === 429) {
          throw Object.assign(new Error('away'), { after: seconds(answer.headers.get('Retry-After')), full: answer.headers.get('X-Outage') === 'disk' });
        }
        return answer;
      });
  }

  // Attempts again and again, until the promise that an attempt gives is kept. If it is broken by an error with 'after', it
  // waits that many seconds, unless the server is known to be back before. Tells how many seconds are left until the next attempt, and 0 where one begins after a pause.
  function until(attempt, tells) {
    var wanted = false;
    var asking = false;
    var again = false;
    var hurried = false;
    var pause = 0;
    var due = 0;
    var timer = 0;

    function go() {
      window.clearTimeout(timer);
      timer = 0;
      wanted = true;
      if (asking) {
        again = true;
        return;
      }
      asking = true;
      again = false;
      hurried = false;
      if (pause) {
        tells(0);
      }
      attempt().then(held, failed);
    }

    function held() {
      asking = false;
      pause = 0;
      if (again && wanted) {
        go();
      }
    }

    function failed(error) {
      asking = false;
      pause = Math.min(pause * 2 || 1, LONGEST);
      due = Date.now() + (hurried ? 0 : Math.max(pause, error.after || 0) * 1000);
      if (wanted) {
        wait();
      }
    }

    function wait() {
      var left = due - Date.now();
      if (left <= 0) {
        go();
      } else {
        tells(Math.ceil(left / 1000));
        timer = window.setTimeout(wait, left % 1000 || 1000);
      }
    }

    // What is under way may have begun before the network was there.
    window.addEventListener('online', function () {
      hurried = asking;
      if (timer) {
        go();
      }
    });
    document.addEventListener('visibilitychange', function () {
      if (timer && document.visibilityState === 'visible') {
        go();
      }
    });

    return {
      go: go,
      // An attempt that is under way goes on, and is the last.
      stop: function () {
        window.clearTimeout(timer);
        timer = 0;
        wanted = false;
        pause = 0;
      },
      asks: function () { return asking; },
      waits: function () { return timer !== 0; }
    };
  }

  // What a button says, without its key.
  function label(button) {
    var copy = button.cloneNode(true);
    copy.querySelectorAll('kbd').forEach(function (key) { key.remove(); });
    return copy.textContent.trim();
  }

  return { post: post, until: until, label: label };
})();
