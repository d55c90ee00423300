/** The JAX-RS application, its problems, its JSON and its description; depends on {@code platform.json} and {@code platform.problem}. */
package org.dailypapers.platform.api;
