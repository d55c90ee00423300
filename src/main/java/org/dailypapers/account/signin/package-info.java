/**
 * Signing in and out, the cookie, and forms that are kept while a person signs in again; depends on {@code account.password} and
 * {@code account.token}.
 */
package org.dailypapers.account.signin;
