// Repeats requests until there is a final response, with longer and longer pauses while the server is down.
window.Sending = (function () {
  'use strict';

  var LONGEST = 30;
  var LONGEST_ASKED = 300;

  // The header Retry-After as seconds, from a number or a date; limited to a few minutes.
  function seconds(after) {
    var date = Date.parse(after);
    return Math.min(Number(after) || (date ? Math.ceil((date - Date.now()) / 1000) : 0), LONGEST_ASKED);
  }

  // Fails with an error that allows another attempt if there is no response, or one from a server that is down or busy, or from
  // something other than the application.
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

  // Repeats an attempt until its promise is fulfilled. If it is rejected with an error with 'after', waits that many seconds, or
  // until the server is known to be back. Calls tells with the seconds left until the next attempt, and with 0 when one begins after
  // a pause.
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

    // A running attempt may have begun before the network was available.
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
      // A running attempt continues, and is the last one.
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

  // The label of a button, without its key.
  function label(button) {
    var copy = button.cloneNode(true);
    copy.querySelectorAll('kbd').forEach(function (key) { key.remove(); });
    return copy.textContent.trim();
  }

  return { post: post, until: until, label: label };
})();
