package org.muster.shared.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A door for commands: each public method is one thing a person can want, done in one transaction and closed in one
 * place. From outside in: {@link ConflictInterceptor} translates collisions and retries lock timeouts, the transaction,
 * {@link ClosingInterceptor} flushes and lets the closers write.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Guarded
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
