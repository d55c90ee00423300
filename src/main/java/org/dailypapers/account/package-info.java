/**
 * People and their roles, and the sender of the current request; depends on {@code platform}. Other packages use it through
 * {@link org.dailypapers.account.Actor}, {@link org.dailypapers.account.Visitor} and {@link org.dailypapers.account.PeopleService}.
 */
package org.dailypapers.account;
