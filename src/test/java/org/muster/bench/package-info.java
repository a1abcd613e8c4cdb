/** The benchmark: a register of growing size on a real server, and how it compares with the bars we hold ourselves to. It never fails on a time. */
package org.muster.bench;
