// Copies of what was typed, kept in this browser for the account that typed it, until the server has it.
window.Keeping = (function () {
  'use strict';

  var LONGEST = 14 * 24 * 60 * 60 * 1000;
  var FIRST = 'typed';

  // Storage may be disabled or full.
  function attempt(what) {
    try {
      return what(window.localStorage);
    } catch (e) {
      return undefined;
    }
  }

  function name(account, where, page) {
    return [FIRST, account, where, page].join(' ');
  }

  function read(store, key) {
    try {
      return JSON.parse(store.getItem(key)) || {};
    } catch (e) {
      return {};
    }
  }

  // Finds what an account typed, in one place or anywhere, newest first; deletes copies of any account that are too old.
  function find(account, where) {
    return attempt(function (store) {
      return Object.keys(store).filter(function (key) { return key.indexOf(FIRST + ' ') === 0; }).map(function (key) {
        var words = key.split(' ');
        return Object.assign(read(store, key), { key: key, account: words[1], where: words[2] });
      }).filter(function (copy) {
        if (!(copy.at > Date.now() - LONGEST) || !copy.fields) {
          store.removeItem(copy.key);
          return false;
        }
        return copy.account === account && (!where || copy.where === where);
      }).sort(function (one, other) { return other.at - one.at; });
    }) || [];
  }

  function drop(key) {
    attempt(function (store) { store.removeItem(key); });
  }

  return {
    name: name,
    find: find,
    drop: drop,
    // Returns whether the copy was kept.
    keep: function (key, copy) {
      return attempt(function (store) {
        store.setItem(key, JSON.stringify(copy));
        return true;
      }) || false;
    },
    forget: function (account) {
      find(account).forEach(function (copy) { drop(copy.key); });
    }
  };
})();
