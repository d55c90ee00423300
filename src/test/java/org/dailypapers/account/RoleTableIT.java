package org.dailypapers.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.Caller;
import org.dailypapers.MultipartFixture;
import org.dailypapers.Server;
import org.dailypapers.browser.OnSite;
import org.dailypapers.browser.Site;
import org.dailypapers.platform.route.Access;
import org.dailypapers.platform.route.Routes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Access rights: a table of every address and action by role, against which the running server is checked cell by cell.
 *
 * <p>A row begins with what it covers: a route and a method, a resource method of the API, or a servlet. The test fails if one of these
 * has no row, or if a row covers something that no longer exists. Then come the address, the form fields or the JSON if the row is an
 * action, and the result for each kind of caller: a status, or {@code sign-in} for a redirect there. Add a row for each further action of
 * a page.
 */
@OnSite
class RoleTableIT {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dailypapers");
    private static final Pattern NO_CHANGE = Pattern.compile("\"(?:sign-in[a-z.]*|act\\.(?:refused|foreign)|refused\\.more)\"");
    private static final String TABLE = """
            # what                        | address and form                          | anonymous | editor | admin | editor's token | admin's token
            HOME GET                      | /                                         | 200       | 200    | 200   | 200            | 200
            DAY_MARKDOWN GET              | /day/2024-11-15.md                        | 200       | 200    | 200   | 200            | 200
            DAY_SOURCE GET                | /day/2024-11-15/source.md                 | 200       | 200    | 200   | 200            | 200
            DAY GET                       | /day/2024-11-15                           | 200       | 200    | 200   | 200            | 200
            MONTH GET                     | /calendar/2024-11                         | 200       | 200    | 200   | 200            | 200
            YEAR GET                      | /calendar/2024                            | 200       | 200    | 200   | 200            | 200
            CALENDAR GET                  | /calendar                                 | 200       | 200    | 200   | 200            | 200
            PAPERS GET                    | /papers                                   | 200       | 200    | 200   | 200            | 200
            PAPER GET                     | /paper/2411.09009                         | 200       | 200    | 200   | 200            | 200
            AUTHOR GET                    | /author/{author}                          | 200       | 200    | 200   | 200            | 200
            HISTORY GET                   | /entry/2024-11-15/2411.09595/history      | 200       | 200    | 200   | 200            | 200
            COMPARE_ANY GET               | /entry/2024-11-15/2411.09595/compare?from=1&to=2 | 303       | 303    | 303   | 303            | 303
            COMPARE GET                   | /entry/2024-11-15/2411.09595/compare/1...2 | 200       | 200    | 200   | 200            | 200
            ORIGINAL GET                  | /entry/2024-11-15/2411.09595/source       | 200       | 200    | 200   | 200            | 200
            REVISION GET                  | /entry/2024-11-15/2411.09595/revision/1   | 200       | 200    | 200   | 200            | 200
            ABOUT GET                     | /about                                    | 200       | 200    | 200   | 200            | 200
            DESK GET                      | /admin                                    | sign-in   | 200    | 200   | sign-in        | sign-in
            SIGN_IN GET                   | /admin/sign-in                            | 200       | 303    | 303   | 200            | 200
            SIGN_IN POST                  | /admin/sign-in                            | 400       | 400    | 400   | 400            | 400
            SIGN_OUT GET                  | /admin/sign-out                           | 303       | 303    | 303   | 303            | 303
            SET_UP GET                    | /admin/set-up                             | 404       | 404    | 404   | 404            | 404
            SET_UP POST                   | /admin/set-up                             | 400       | 400    | 400   | 400            | 400
            INVITATION GET                | /admin/invitation/{code}                  | 200       | 200    | 200   | 200            | 200
            INVITATION POST               | /admin/invitation/{code}                  | 400       | 400    | 400   | 400            | 400
            ACCOUNTS GET                  | /admin/accounts                           | sign-in   | 403    | 200   | sign-in        | sign-in
            ACCOUNTS POST                 | /admin/accounts                           | 401       | 403    | 400   | 401            | 401
            ACCOUNTS POST                 | /admin/accounts account=account&account:key=0&account:role=admin&account:giveRole=&jakarta.faces.ViewState=stateless   | 401       | 403    | 409   | 401            | 401
            ACCOUNTS POST                 | /admin/accounts account=account&account:key=0&account:disable=&jakarta.faces.ViewState=stateless          | 401       | 403    | 409   | 401            | 401
            ACCOUNTS POST                 | /admin/accounts account=account&account:key=0&account:enable=&jakarta.faces.ViewState=stateless           | 401       | 403    | 409   | 401            | 401
            ACCOUNTS POST                 | /admin/accounts account=account&account:key=0&account:offerPassword=&jakarta.faces.ViewState=stateless          | 401       | 403    | 409   | 401            | 401
            ACCOUNTS POST                 | /admin/accounts invitation=invitation&invitation:key=0&invitation:revoke=&jakarta.faces.ViewState=stateless           | 401       | 403    | 303   | 401            | 401
            ACCOUNTS POST                 | /admin/accounts invite=invite&invite:go=&jakarta.faces.ViewState=stateless | 401 | 403 | 200 | 401 | 401
            PERSON_ACCESS GET             | /admin/accounts/1/access                  | sign-in   | 403    | 200   | sign-in        | sign-in
            PERSON_ACCESS POST            | /admin/accounts/1/access place=place&place:key=0&place:end=&jakarta.faces.ViewState=stateless         | 401       | 403    | 303   | 401            | 401
            PERSON_ACCESS POST            | /admin/accounts/1/access held=held&held:key=0&held:revoke=&jakarta.faces.ViewState=stateless      | 401       | 403    | 303   | 401            | 401
            PERSON_ACCESS POST            | /admin/accounts/999999/access place=place&place:endAll=&jakarta.faces.ViewState=stateless      | 401       | 403    | 404   | 401            | 401
            ERASE_PERSON GET              | /admin/accounts/1/erase                   | sign-in   | 403    | 200   | sign-in        | sign-in
            ERASE_PERSON POST             | /admin/accounts/1/erase                   | 401       | 403    | 400   | 401            | 401
            ERASE_PERSON POST             | /admin/accounts/1/erase erase=erase&erase:reason=x&erase:go=&jakarta.faces.ViewState=stateless | 401       | 403    | 422   | 401            | 401
            ERASE_PERSON POST             | /admin/accounts/999999/erase erase=erase&erase:reason=x&erase:sure=on&erase:go=&jakarta.faces.ViewState=stateless | 401 | 403 | 404 | 401       | 401
            ME GET                        | /admin/me                                 | sign-in   | 200    | 200   | sign-in        | sign-in
            ME POST                       | /admin/me                                 | 401       | 400    | 400   | 401            | 401
            ME POST                       | /admin/me place=place&place:endOthers=&jakarta.faces.ViewState=stateless                       | 401       | 303    | 303   | 401            | 401
            ME POST                       | /admin/me place=place&place:key=0&place:end=&jakarta.faces.ViewState=stateless                        | 401       | 303    | 303   | 401            | 401
            ME POST                       | /admin/me held=held&held:key=0&held:revoke=&jakarta.faces.ViewState=stateless                     | 401       | 303    | 303   | 401            | 401
            ME POST                       | /admin/me token=token&token:name=&token:role=admin&token:go=&jakarta.faces.ViewState=stateless | 401 | 422 | 422 | 401 | 401
            AUDIT GET                     | /admin/audit                              | sign-in   | 403    | 200   | sign-in        | sign-in
            AUDIT_CSV GET                 | /admin/audit.csv                          | sign-in   | 403    | 200   | sign-in        | sign-in
            SYSTEM GET                    | /admin/system                             | sign-in   | 403    | 200   | sign-in        | sign-in
            METRICS GET                   | /metrics                                  | 200       | 200    | 200   | 200            | 200
            MetricsServlet                | /-/metrics                                | 404       | 404    | 404   | 404            | 404
            DESK_PAPERS GET               | /admin/papers                             | sign-in   | 200       | 200       | sign-in   | sign-in
            DESK_PAPERS_CSV GET           | /admin/papers.csv                         | sign-in   | 200       | 200       | sign-in   | sign-in
            DESK_SETTINGS GET             | /admin/settings                           | sign-in   | 403       | 200       | sign-in   | sign-in
            DESK_SETTINGS POST            | /admin/settings                           | 401       | 403       | 400       | 401       | 401
            DESK_SETTINGS POST            | /admin/settings consent=consent&consent:author=nobody&consent:note=x&consent:go=&jakarta.faces.ViewState=stateless | 401 | 403       | 409       | 401       | 401
            DESK_SETTINGS POST            | /admin/settings policy=policy&policy:go=&jakarta.faces.ViewState=stateless&policy:version=x&policy:readers=once&policy:ownApproval=true | 401 | 403 | 422 | 401 | 401
            QUEUE GET                     | /admin/queue                              | sign-in   | 200       | 200       | sign-in   | sign-in
            QUEUE POST                    | /admin/queue                              | 401       | 400       | 400       | 401       | 401
            QUEUE POST                    | /admin/queue claim=claim&claim:take=&claim:key=2024-11-15/2411.09009&jakarta.faces.ViewState=stateless | 401  | 303       | 303       | 401       | 401
            QUEUE POST                    | /admin/queue share=share&share:go=&jakarta.faces.ViewState=stateless                    | 401       | 303       | 303       | 401       | 401
            QUEUE POST                    | /admin/queue claim=claim&claim:assign=&claim:key=2024-11-15/2411.09009&claim:person=0&jakarta.faces.ViewState=stateless | 401 | 400 | 400      | 401       | 401
            QUEUE POST                    | /admin/queue claim=claim&claim:free=&claim:key=2024-11-15/2411.09009&jakarta.faces.ViewState=stateless | 401  | 303       | 303       | 401       | 401
            BULK GET                      | /admin/queue/bulk?act=approve             | sign-in   | 200       | 200       | sign-in   | sign-in
            BULK POST                     | /admin/queue/bulk?act=approve             | 401       | 400       | 400       | 401       | 401
            BULK POST                     | /admin/queue/bulk?act=approve bulk=bulk&bulk:go=&bulk:count=-1&jakarta.faces.ViewState=stateless | 401 | 422 | 422 | 401 | 401
            BULK_RUN GET                  | /admin/queue/bulk/999999                  | sign-in   | 404       | 404       | sign-in   | sign-in
            BULK_RUN POST                 | /admin/queue/bulk/999999 undo=undo&undo:go=&jakarta.faces.ViewState=stateless | 401       | 404       | 404       | 401       | 401
            CHECKS GET                    | /admin/checks                             | sign-in   | 200       | 200       | sign-in   | sign-in
            CHECKS POST                   | /admin/checks                             | 401       | 400       | 400       | 401       | 401
            CHECKS POST                   | /admin/checks off=off&off:key=votes-unknown&off:reason=&off:go=&jakarta.faces.ViewState=stateless | 401 | 422 | 422       | 401       | 401
            CHECKS POST                   | /admin/checks off=off&off:key=nothing&off:reason=x&off:go=&jakarta.faces.ViewState=stateless | 401 | 403 | 400 | 401 | 401
            CHECKS POST                   | /admin/checks on=on&on:key=votes-unknown&on:go=&jakarta.faces.ViewState=stateless   | 401       | 403       | 303       | 401       | 401
            PROGRESS GET                  | /admin/progress                           | sign-in   | 200       | 200       | sign-in   | sign-in
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=fix:nothing | 401 | 200       | 200       | 401       | 401
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=dismiss:0 | 401 | 200         | 200       | 401       | 401
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=recall:0 | 401 | 200          | 200       | 401       | 401
            IMPORTS GET                   | /admin/imports                            | sign-in   | 403    | 200   | sign-in        | sign-in
            IMPORTS POST                  | /admin/imports                            | 401       | 403    | 400   | 401            | 401
            IMPORTS POST                  | /admin/imports back=back&back:day=2024-11-15&back:reason=&back:go=&jakarta.faces.ViewState=stateless | 401       | 403    | 422   | 401            | 401
            IMPORTS POST                  | /admin/imports back=back&back:day=2024-11-15&back:reason=x&back:go=&jakarta.faces.ViewState=stateless | 401 | 403 | 303 | 401 | 401
            IMPORTS POST                  | /admin/imports days=days&days:reason=x&days:go=&jakarta.faces.ViewState=stateless | 401 | 403 | 422 | 401 | 401
            IMPORTS POST                  | /admin/imports days=days&days:day=2001-01-01&days:reason=x&days:go=&jakarta.faces.ViewState=stateless | 401 | 403 | 303 | 401 | 401
            IMPORTS POST                  | /admin/imports reread=reread&reread:go=&jakarta.faces.ViewState=stateless                  | 401       | 403    | 422   | 401            | 401
            UPLOADING GET                 | /admin/imports/upload                     | sign-in   | 403    | 405   | sign-in        | sign-in
            UPLOADING POST                | /admin/imports/upload                     | 401       | 403    | 415   | 401            | 401
            IMPORT_RUN GET                | /admin/imports/run/1                      | sign-in   | 403    | 200   | sign-in        | sign-in
            IMPORT_RUN POST               | /admin/imports/run/1                      | 401       | 403    | 400   | 401            | 401
            IMPORT_RUN POST               | /admin/imports/run/1 stop=stop&stop:go=&jakarta.faces.ViewState=stateless | 401 | 403 | 303 | 401 | 401
            IMPORT_UNDO GET               | /admin/imports/run/1/undo                 | sign-in   | 403    | 200   | sign-in        | sign-in
            IMPORT_UNDO POST              | /admin/imports/run/1/undo undo=undo&undo:reason=&undo:go=&jakarta.faces.ViewState=stateless | 401       | 403    | 422   | 401            | 401
            IMPORT_UNDO POST              | /admin/imports/run/1/undo undo:reason=x        | 401       | 403    | 400   | 401            | 401
            UPLOAD GET                    | /admin/imports/{upload}                   | sign-in   | 403    | 200   | sign-in        | sign-in
            UPLOAD POST                   | /admin/imports/{upload}                   | 401       | 403    | 400   | 401            | 401
            UPLOAD POST                   | /admin/imports/{upload} import=import&import:chosen=&jakarta.faces.ViewState=stateless | 401       | 403    | 422   | 401            | 401
            UPLOAD POST                   | /admin/imports/{other} import=import&import:discard=&jakarta.faces.ViewState=stateless | 401       | 403    | 303   | 401            | 401
            UPLOAD POST                   | /admin/imports/{upload} import=import&import:all=&jakarta.faces.ViewState=stateless | 401       | 403    | 422   | 401            | 401
            UPLOAD_DAY GET                | /admin/imports/{upload}/2024-11-15        | sign-in   | 403    | 200   | sign-in        | sign-in
            UploadServlet                 | /-/upload                                 | 404       | 404    | 404   | 404            | 404
            DeskPapersCsvServlet          | /-/papers.csv                             | 404       | 404       | 404       | 404       | 404
            ADD_PAPER GET                 | /admin/day/2024-11-15/add                 | sign-in   | 200    | 200   | sign-in        | sign-in
            ADD_PAPER POST                | /admin/day/2024-11-15/add                 | 401       | 400    | 400   | 401            | 401
            ADD_PAPER POST                | /admin/day/2024-11-15/add add=add&add:go=&paper=2411.09009&title=T&authors=&reason=x&jakarta.faces.ViewState=stateless | 401 | 409 | 409 | 401 | 401
            ADD_PAPER POST                | /admin/day/2001-01-01/add add=add&add:go=&paper=2411.09009&title=T&authors=&reason=x&jakarta.faces.ViewState=stateless | 401 | 404 | 404 | 401 | 401
            ARXIV_ID GET                  | /admin/entry/2024-11-15/2411.09009/arxiv-id | sign-in | 200    | 200   | sign-in        | sign-in
            ARXIV_ID POST                 | /admin/entry/2024-11-15/2411.09009/arxiv-id | 401     | 400    | 400   | 401            | 401
            ARXIV_ID POST                 | /admin/entry/2024-11-15/2411.09009/arxiv-id id=id&id:go=&id:paper=2411.09595&id:reason=x&jakarta.faces.ViewState=stateless | 401 | 409 | 409 | 401 | 401
            PAPER_WITHDRAWAL GET          | /admin/paper/2411.09009/withdrawal        | sign-in   | 200    | 200   | sign-in        | sign-in
            PAPER_WITHDRAWAL POST         | /admin/paper/2411.09009/withdrawal        | 401       | 400    | 400   | 401            | 401
            PAPER_WITHDRAWAL POST         | /admin/paper/2411.09009/withdrawal mark=mark&mark:go=&jakarta.faces.ViewState=stateless | 401      | 422    | 422   | 401            | 401
            PAPER_WITHDRAWAL POST         | /admin/paper/2411.09009/withdrawal unmark=unmark&unmark:go=&unmark:note=x&unmark:key=0&jakarta.faces.ViewState=stateless | 401 | 409 | 409 | 401      | 401
            PAPER_WITHDRAWAL POST         | /admin/paper/2411.99999/withdrawal mark=mark&mark:go=&mark:reason=x&jakarta.faces.ViewState=stateless | 401 | 404 | 404 | 401              | 401
            ERASE_ENTRY GET               | /admin/entry/2024-11-15/2411.09009/erase  | sign-in   | 403    | 200   | sign-in        | sign-in
            ERASE_ENTRY POST              | /admin/entry/2024-11-15/2411.09009/erase  | 401       | 403    | 400   | 401            | 401
            ERASE_ENTRY POST              | /admin/entry/2024-11-15/2411.09009/erase erase=erase&erase:reason=x&erase:go=&jakarta.faces.ViewState=stateless | 401 | 403 | 422 | 401     | 401
            ERASE_ENTRY POST              | /admin/entry/2024-11-15/2411.99999/erase erase=erase&erase:reason=x&erase:sure=on&erase:go=&jakarta.faces.ViewState=stateless | 401 | 403 | 404 | 401 | 401
            EDITOR GET                    | /admin/entry/2024-11-15/2411.09009        | sign-in   | 200    | 200   | sign-in        | sign-in
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=   | 401       | 400    | 400   | 401            | 401
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=save | 401       | 200    | 200   | 401            | 401
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=approve | 401       | 200    | 200   | 401            | 401
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=return | 401       | 200    | 200   | 401            | 401
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=hide | 401       | 200    | 200   | 401            | 401
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=withdraw | 401       | 200    | 200   | 401            | 401
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=revert | 401       | 200    | 200   | 401            | 401
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=discard | 401       | 303    | 303   | 401            | 401
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=undo | 401       | 303    | 303   | 401            | 401
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=unhide | 401       | 303    | 303   | 401            | 401
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=restore | 401       | 200    | 303   | 401            | 401
            EDITOR POST                   | /admin/entry/2024-11-15/2411.09009 act=nonsense | 401       | 400    | 400   | 401            | 401
            DESK_HISTORY GET              | /admin/entry/2024-11-15/2411.09595/history | sign-in   | 200    | 200   | sign-in        | sign-in
            DESK_COMPARE_ANY GET          | /admin/entry/2024-11-15/2411.09595/compare?from=1&to=2 | sign-in   | 303    | 303   | sign-in        | sign-in
            DESK_COMPARE GET              | /admin/entry/2024-11-15/2411.09595/compare/1...2 | sign-in   | 200    | 200   | sign-in        | sign-in
            DESK_REVISION GET             | /admin/entry/2024-11-15/2411.09595/revision/1 | sign-in   | 200    | 200   | sign-in        | sign-in
            EDITOR_CONFLICT GET           | /admin/entry/2024-11-15/2411.09009/conflict | sign-in | 303    | 303   | sign-in        | sign-in
            EDITOR_CONFLICT POST          | /admin/entry/2024-11-15/2411.09009/conflict act= | 401  | 400    | 400   | 401            | 401
            EDITOR_CONFLICT POST          | /admin/entry/2024-11-15/2411.09009/conflict act=chosen | 401 | 303 | 303   | 401            | 401
            EDITOR_CONFLICT POST          | /admin/entry/2024-11-15/2411.09009/conflict act=ours | 401 | 303  | 303   | 401            | 401
            EDITOR_CONFLICT POST          | /admin/entry/2024-11-15/2411.09009/conflict act=theirs | 401 | 303 | 303   | 401            | 401
            EDITOR_CONFLICT POST          | /admin/entry/2024-11-15/2411.09009/conflict act=edit | 401 | 303  | 303   | 401            | 401
            EDITOR_TYPING GET             | /admin/entry/2024-11-15/2411.09009/typing | sign-in   | 405    | 405   | sign-in        | sign-in
            EDITOR_TYPING POST            | /admin/entry/2024-11-15/2411.09009/typing | 401       | 200    | 200   | 401            | 401
            DigestResource#list           | /api/v1/digests                           | 200       | 200    | 200   | 200            | 200
            DigestResource#digest         | /api/v1/digests/2024-11-15                | 200       | 200    | 200   | 200            | 200
            EntryResource#entry           | /api/v1/entries/2024-11-15/2411.09595     | 200       | 200    | 200   | 200            | 200
            EntryResource#revisions       | /api/v1/entries/2024-11-15/2411.09595/revisions | 200       | 200    | 200   | 200            | 200
            EntryResource#revision        | /api/v1/entries/2024-11-15/2411.09595/revisions/1 | 200       | 200    | 200   | 200            | 200
            EntryResource#correct         | /api/v1/entries/2024-11-15/2411.09595 {}  | 401       | 401    | 401   | 428            | 428
            PaperResource#list            | /api/v1/papers                            | 200       | 200    | 200   | 200            | 200
            PaperResource#paper           | /api/v1/papers/2411.09009                 | 200       | 200    | 200   | 200            | 200
            ImportResource#latest         | /api/v1/imports/latest                    | 200       | 200    | 200   | 200            | 200
            ImportResource#run            | /api/v1/imports/1                         | 404       | 404    | 404   | 403            | 200
            ImportResource#create         | /api/v1/imports {}                        | 401       | 401    | 401   | 403            | 415
            OpenApiResource#description   | /api/v1/openapi.json                      | 200       | 200    | 200   | 200            | 200
            RolesTrial                    | /-/roles-trial                            | 404       | 404    | 404   | 404            | 404
            DigestMarkdownServlet         | /-/source.md?date=2024-11-15              | 404       | 404    | 404   | 404            | 404
            EditorTypingServlet           | /-/typing                                 | 404       | 404    | 404   | 404            | 404
            SignOutServlet                | /-/sign-out                               | 404       | 404    | 404   | 404            | 404
            AuditCsvServlet               | /-/audit.csv                              | 404       | 404    | 404   | 404            | 404
            FacesServlet                  | /account/accounts.xhtml                   | 404       | 404    | 404   | 404            | 404
            SIGN_OUT POST                 | /admin/sign-out                           | 303       | 303    | 303   | 303            | 303
            """;

    private static final List<String> SAFE = List.of("GET", "HEAD", "OPTIONS");

    private final Server server;
    private Map<String, Caller> callers;
    private Map<String, String> places;

    RoleTableIT(Server server) {
        this.server = server;
    }

    private record Row(String what, String method, String path, String form, List<String> outcomes) {
        static Row of(String line, Map<String, String> methods) {
            List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            String[] target = cells.get(1).split(" ", 2);
            String what = cells.get(0);
            String method = what.contains(" ") ? what.split(" ")[1] : methods.getOrDefault(what, "GET");
            return new Row(what, method, target[0], target.length > 1 ? target[1] : "", cells.subList(2, cells.size()));
        }
    }

    @BeforeEach
    void makePeople() throws IOException {
        DeskPeople desk = new DeskPeople(server, Site.ADMIN_PASSWORD);
        Caller admin = desk.somebody(Role.ADMIN, DeskPeople.name());
        Caller editor = desk.somebody(Role.EDITOR, DeskPeople.name());
        String until = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        callers = new LinkedHashMap<>();
        callers.put("anonymous", desk.anonymous());
        callers.put("editor", editor);
        callers.put("admin", admin);
        callers.put("editor's token", bearer(desk.anonymous(), DeskPeople.token(editor, Role.EDITOR, until)));
        callers.put("admin's token", bearer(desk.anonymous(), DeskPeople.token(admin, Role.ADMIN, until)));
        places = Map.of("{code}", desk.invite(Role.EDITOR, "table").replaceFirst(".*/", ""), "{author}",
                org.dailypapers.content.AuthorSlug.of("Author Number 7"), "{upload}", upload(admin), "{other}", upload(admin));
    }

    /** The id of an upload with a day that already exists. */
    private static String upload(Caller admin) throws IOException {
        byte[] day = Files.readAllBytes(Path.of(System.getProperty("samples.dir"), "2024/11/15.md"));
        HttpResponse<String> answer = admin.upload("/admin/imports/upload", new MultipartFixture().file("15.md", day));
        assertEquals(303, answer.statusCode(), answer.body());
        return Caller.location(answer).replaceFirst("/admin/imports/", "");
    }

    private static Caller bearer(Caller caller, String token) {
        return caller.with("Authorization", "Bearer " + token);
    }

    @Test
    void hasARowForEverythingAndKeepsToIt() throws IOException {
        List<Row> rows = rows();
        assertEquals(everything(), new TreeSet<>(rows.stream().map(Row::what).toList()));
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            assertEquals(callers.size(), row.outcomes().size(), row.what());
            int column = 0;
            for (Map.Entry<String, Caller> caller : callers.entrySet()) {
                String expected = row.outcomes().get(column++);
                String met = outcome(answer(caller.getValue(), row));
                if (!expected.equals(met)) {
                    wrong.add(row.method() + " " + row.path() + " " + row.form() + " by " + caller.getKey() + ": " + met
                            + " instead of " + expected);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /**
     * An address never does what a form does: the fields of a form sent as a query by GET and HEAD, with and without those that make
     * Faces process it as a form, only show the page.
     */
    @Test
    void takesNoAddressForAForm() throws IOException {
        Map<String, String> before = state();
        Map<String, String> plain = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            if (row.method().equals("GET") || row.form().startsWith("{") || row.form().isEmpty()) {
                continue;
            }
            String path = filled(row.path());
            String query = path + (path.contains("?") ? "&" : "?") + Caller.encode(row.form().replaceAll("&[a-zA-Z.]*ViewState=stateless", "").split("[&=]", -1));
            for (String who : List.of("anonymous", "editor", "admin")) {
                for (String method : List.of("GET", "HEAD")) {
                    String address = method + " " + path + " by " + who;
                    if (!plain.containsKey(address)) {
                        plain.put(address, outcome(callers.get(who).send(method, path)));
                    }
                    expect(plain.get(address), callers.get(who).send(method, query), method + " " + query + " by " + who, wrong);
                }
            }
            for (String faces : List.of("jakarta.faces.ViewState=stateless", "javax.faces.ViewState=stateless",
                    "jakarta%2Efaces.partial.ajax=true", "Faces-Request=partial/ajax")) {
                expect("400", callers.get("admin").get(query + "&" + faces), "GET " + query + "&" + faces, wrong);
            }
            expect("400", callers.get("admin").send("HEAD", query + "&jakarta.faces.ViewState=stateless"), "HEAD " + query, wrong);
            expect("400", callers.get("admin").copy().with("Faces-Request", "partial/ajax").get(query), "GET with header " + query, wrong);
        }
        assertEquals(List.of(), wrong);
        assertUnchanged(before);
    }

    private static void expect(String status, HttpResponse<String> answer, String what, List<String> wrong) {
        if (!outcome(answer).equals(status)) {
            wrong.add(what + ": " + outcome(answer) + " instead of " + status);
        }
    }

    /** Pages of other sites, and of other ports of this machine, have no effect, whatever they send and for whom. */
    @Test
    void takesNothingFromOtherSites() throws IOException {
        Map<String, String> before = state();
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            if (List.of("GET", "HEAD").contains(row.method())) {
                continue;
            }
            for (Map.Entry<String, Caller> caller : callers.entrySet()) {
                for (String[] header : new String[][] {{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"},
                    {"Origin", "https://evil.example"}, {"Origin", "null"}, {"Origin", "http://127.0.0.1:1"}}) {
                    if (caller.getKey().equals("admin") || header[1].contains("cross") || header[1].contains("evil")) {
                        expect("403", answer(caller.getValue().copy().with(header[0], header[1]), row),
                                row.what() + " " + row.form() + " by " + caller.getKey() + " with " + String.join(": ", header), wrong);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertUnchanged(before);
    }

    /** A form kept from another browser changes nothing on a page; nor does a form with a view state from elsewhere. */
    @Test
    void takesNoFormThatAnotherBrowserKept() throws IOException {
        Map<String, String> before = state();
        Document signIn = Jsoup.parse(new Caller(server).post("/admin/settings", "policy", "policy", "policy:readers", "approved", "policy:sure", "on",
                "policy:go", "", "jakarta.faces.ViewState", "stateless").body());
        String code = signIn.select("input[name=kept]").attr("value");
        assertEquals(43, code.length());
        Set<String> paths = rows().stream().filter(row -> row.what().endsWith(" POST")).map(row -> filled(row.path()))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String path : paths) {
            String kept = path + (path.contains("?") ? "&" : "?") + "kept=" + code;
            for (String who : List.of("anonymous", "editor", "admin")) {
                HttpResponse<String> page = callers.get(who).get(kept);
                assertEquals(outcome(callers.get(who).get(path)), outcome(page), kept);
                assertFalse(Jsoup.parse(page.body()).select("[id=readers-approved]").hasAttr("checked"), kept);
                assertTrue(path.endsWith("sign-out") || callers.get(who).post(path, "jakarta.faces.ViewState", "-1:2").statusCode() < 500, path);
            }
        }
        assertUnchanged(before);
    }

    private void assertUnchanged(Map<String, String> before) throws IOException {
        Map<String, String> now = state();
        before.forEach((what, text) -> assertEquals(text, now.get(what), what));
    }

    /** Every form field must be declared by its route; otherwise it would be hidden. */
    @Test
    void declaresEveryFieldOfEveryForm() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Row row : rows()) {
            if (row.what().endsWith(" GET") && row.outcomes().get(2).equals("200")) {
                Document page = Jsoup.parse(callers.get("admin").get(filled(row.path())).body());
                for (Element form : page.select("form:not([enctype]):not([method=dialog])")) {
                    Routes route = Routes.match(form.attr("action").replaceFirst("[?#].*", "")).orElseThrow().route();
                    boolean post = form.attr("method").equals("post");
                    form.select("[name]").stream().map(field -> field.attr("name"))
                            .filter(name -> !route.reads(name) && !(post && route.takes(name)))
                            .forEach(name -> unknown.add(row.what() + ": " + name + " of " + route));
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }

    /** All data as seen by admins, except sign-ins, refusals, and the minutes left of claims. */
    private Map<String, String> state() throws IOException {
        Map<String, String> state = new LinkedHashMap<>();
        Caller admin = callers.get("admin");
        state.put("audit", admin.get("/admin/audit.csv").body().lines().filter(line -> !NO_CHANGE.matcher(line).find()).collect(Collectors.joining("\n")));
        for (String path : List.of("/admin/settings", "/admin/queue", "/admin/imports", "/admin/checks", "/admin/papers",
                "/admin/entry/2024-11-15/2411.09009/history")) {
            state.put(path, Jsoup.parse(admin.get(path).body()).select("main").text().replaceAll("\\d+분 남음", ""));
        }
        state.put("accounts", Jsoup.parse(admin.get("/admin/accounts").body()).select("main select option[selected], main .badge, main .cards li")
                .eachText().toString());
        return state;
    }

    @Test
    void saysNothingOfAHostThatARequestNames() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            if (row.method().equals("GET")) {
                for (String who : List.of("anonymous", "admin", "admin's token")) {
                    String answer = callers.get(who).raw(filled(row.path()), "Host: evil.example:99", "X-Forwarded-Host: evil.example");
                    if (answer.contains("evil.example")) {
                        wrong.add(row.path() + " by " + who + ": " + answer.substring(0, answer.indexOf("evil.example") + 12));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void takesNoOtherMethods() throws IOException {
        for (Row row : rows()) {
            boolean route = row.what().contains(" ");
            for (String method : route ? List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE") : List.<String>of()) {
                int status = callers.get("admin").send(method, filled(row.path())).statusCode();
                assertEquals(405, status, method + " " + row.path());
            }
        }
    }

    @Test
    void asksForARoleWhateverTheMethodOfReading() throws IOException {
        for (Row row : rows()) {
            if (row.what().endsWith(" GET") && row.outcomes().get(0).equals("sign-in")) {
                assertEquals(303, callers.get("anonymous").send("HEAD", filled(row.path())).statusCode(), row.path());
            }
        }
    }

    @Test
    void letsNobodyWriteToTheApiWithoutAToken() throws IOException {
        for (String path : List.of("/api/v1/digests", "/api/v1/papers/2411.09009", "/api/v1/nothing", "/api/")) {
            for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "PROPFIND")) {
                HttpResponse<String> answer = callers.get("anonymous").send(method, path);
                assertEquals(401, answer.statusCode(), method + " " + path);
                assertEquals("Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""));
                assertEquals(401, callers.get("admin").send(method, path).statusCode(), "a cookie counts only at the desk");
            }
        }
    }

    @Test
    void putsEveryAddressOfTheDeskBehindARoleButThoseOfTheDesign() {
        Set<Routes> open = Stream.of(Routes.values()).filter(route -> route.access() == Access.OPEN).collect(Collectors.toSet());
        assertEquals(Set.of(Routes.SIGN_IN, Routes.SIGN_OUT, Routes.SET_UP, Routes.INVITATION), open);
        for (Routes route : Routes.values()) {
            boolean desk = route.path().startsWith("/admin");
            assertEquals(route == Routes.METRICS, route.access() == Access.OPERATOR, route.name());
            assertEquals(desk || route == Routes.METRICS, route.access() != Access.PUBLIC, route.name());
            assertTrue(route.access() != Access.PUBLIC || SAFE.containsAll(route.methods()), route.name());
        }
    }

    private HttpResponse<String> answer(Caller caller, Row row) throws IOException {
        if (row.form().isEmpty()) {
            return caller.send(row.method(), filled(row.path()));
        }
        if (row.form().startsWith("{")) {
            return caller.json(row.method(), filled(row.path()), row.form());
        }
        return caller.post(filled(row.path()), row.form().split("[&=]", -1));
    }

    private String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        return filled;
    }

    private static String outcome(HttpResponse<String> answer) {
        return answer.statusCode() == 303 && Caller.location(answer).startsWith("/admin/sign-in?to=") ? "sign-in"
                : Integer.toString(answer.statusCode());
    }

    private static List<Row> rows() {
        Map<String, String> methods = resourceMethods();
        return TABLE.lines().filter(line -> !line.startsWith("#")).map(line -> Row.of(line, methods)).toList();
    }

    private static Set<String> everything() {
        Set<String> all = new TreeSet<>(resourceMethods().keySet());
        for (Routes route : Routes.values()) {
            route.methods().stream().filter(method -> !method.equals("HEAD")).forEach(method -> all.add(route.name() + " " + method));
        }
        CLASSES.stream().map(type -> type.reflect()).filter(HttpServlet.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers())).forEach(type -> all.add(type.getSimpleName()));
        all.add("FacesServlet");
        return all;
    }

    /** The HTTP methods of the resource methods of the API. */
    private static Map<String, String> resourceMethods() {
        Map<String, String> all = new LinkedHashMap<>();
        CLASSES.stream().map(type -> type.reflect()).filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class)).forEach(type -> {
            for (Method method : type.getDeclaredMethods()) {
                Arrays.stream(method.getAnnotations()).map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                        .filter(http -> http != null).forEach(http -> all.put(type.getSimpleName() + "#" + method.getName(), http.value()));
            }
        });
        return all;
    }
}
