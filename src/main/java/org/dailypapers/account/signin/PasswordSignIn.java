package org.dailypapers.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import org.dailypapers.account.Client;
import org.dailypapers.account.Names;
import org.dailypapers.account.Secret;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.audit.RefusalService;
import org.dailypapers.account.password.Passwords;
import org.dailypapers.account.throttle.Bucket;
import org.dailypapers.account.throttle.ThrottleService;
import org.dailypapers.account.throttle.TooManyTries;

/** Signs people in with name and password, with a limit on failed attempts. */
@ApplicationScoped
public class PasswordSignIn {

    @Inject
    private ThrottleService throttle;

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private SignInService signIns;

    @Inject
    private RefusalService refusals;

    /**
     * Signs a person in. Attempts from a browser with the secret of an earlier sign-in of that person are counted separately, so that
     * nobody can lock a person out by failing on purpose elsewhere.
     *
     * @param typedName the name as typed
     * @param password the password as typed
     * @param client the client that tries
     * @param earlier the secret of the earlier sign-in, which may have ended; null for none
     * @return the secret that identifies the browser from now on
     * @throws WrongSecret if name or password is wrong
     * @throws TooManyTries if the next attempt must wait
     */
    public Secret signIn(String typedName, String password, Client client, Secret earlier) {
        String name = Names.folded(typedName);
        boolean known = earlier != null && signIns.ownerName(earlier).filter(name::equals).isPresent();
        Bucket account = known ? Bucket.ofKnownBrowser(name) : Bucket.ofAccount(name);
        Bucket address = Bucket.ofAddress(Bucket.Tried.PASSWORD, client.address());
        throttle.admit(account, address);
        String stamp = signIns.stamp(name);
        if (!isRight(name, password)) {
            refusals.signIn(stamp.isEmpty() ? null : name, client);
            throw new WrongSecret();
        }
        throttle.succeeded(account, address);
        return signIns.open(name, client, stamp);
    }

    private boolean isRight(String name, String password) {
        String tried = password.length() > Passwords.LONGEST ? "" : password;
        return stores.validate(new UsernamePasswordCredential(name, tried)).getStatus() == CredentialValidationResult.Status.VALID;
    }
}
