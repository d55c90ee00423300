/**
 * People and their roles, and who sends the request at hand; depends on {@code platform}. Others use it through {@link
 * org.dailypapers.account.Actor}, {@link org.dailypapers.account.Visitor} and {@link org.dailypapers.account.PeopleService}.
 */
package org.dailypapers.account;
