package org.dailypapers.platform.form;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.inject.Inject;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.Page;

/** A text typed into a form, which must not be too long, and perhaps not missing. The messages are in the language of the page. */
@Documented
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = TypedText.Validator.class)
public @interface TypedText {

    /** @return its maximum length */
    FieldLimit value();

    /** @return the key of the message if nothing was typed; empty if nothing needs to be */
    String missing() default "";

    /** @return unused: the validator makes the message */
    String message() default "";

    /** @return the groups of the constraint, as Bean Validation asks for them */
    Class<?>[] groups() default {};

    /** @return the payload of the constraint, as Bean Validation asks for it */
    Class<? extends Payload>[] payload() default {};

    /** Checks a text. */
    class Validator implements ConstraintValidator<TypedText, String> {

        @Inject
        private Page page;
        private TypedText rule;

        @Override
        public void initialize(TypedText annotation) {
            rule = annotation;
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return rule.missing().isEmpty() || fail(context, rule.missing());
            }
            return rule.value().holds(text) || fail(context, Words.TOO_LONG, rule.value().longest(), text.length());
        }

        private boolean fail(ConstraintValidatorContext context, String key, Object... arguments) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(Messages.get(page.getLocale(), key, arguments).replaceAll("[{}$\\\\]", "\\\\$0"))
                    .addConstraintViolation();
            return false;
        }
    }
}
