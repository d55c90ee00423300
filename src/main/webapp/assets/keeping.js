// Copies of what is typed, kept in this browser for the account that typed it, until the server has it.
window.Keeping = (function () {
  'use strict';

  var LONGEST = 14 * 24 * 60 * 60 * 1000;
  var FIRST = 'typed';

  // A browser may keep nothing, by its settings or for want of room.
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

  // What an account typed, somewhere or anywhere, the newest first; what is too old goes, whoever typed it.
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
    // Tells whether the copy is kept.
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
