/** The pages of the register: the sheet with its tabs, the form of a step, requests and corrections. */
@NullMarked
package org.muster.asset.web;

import org.jspecify.annotations.NullMarked;
