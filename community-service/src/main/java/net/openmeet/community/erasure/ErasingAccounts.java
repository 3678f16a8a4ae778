package net.openmeet.community.erasure;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountFact;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.community.group.GroupDeparture;
import net.openmeet.community.provider.Sessions;
import net.openmeet.platform.erasure.AccountErasure;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.security.ErasedAccounts;
import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.springframework.stereotype.Component;

/**
 * Erases accounts when their waiting period is over, unless that was taken back. Nobody acts as such an account from the first step on; it leaves its groups, one
 * a step, and is no more with the last, which tells all services.
 */
@Component
class ErasingAccounts implements WorkHandler<ErasureDue> {

    static final WorkKind<ErasureDue> KIND = WorkKind.of("account-erasure", ErasureDue.class);

    private final AccountManagement accounts;
    private final ErasedAccounts erased;
    private final Sessions sessions;
    private final GroupDeparture groups;
    private final SentMails mails;
    private final Erasures erasures;
    private final AccountErasure erasure;

    ErasingAccounts(
            AccountManagement accounts,
            ErasedAccounts erased,
            Sessions sessions,
            GroupDeparture groups,
            SentMails mails,
            Erasures erasures,
            AccountErasure erasure) {
        this.accounts = accounts;
        this.erased = erased;
        this.sessions = sessions;
        this.groups = groups;
        this.mails = mails;
        this.erasures = erasures;
        this.erasure = erasure;
    }

    @Override
    public WorkKind<ErasureDue> kind() {
        return KIND;
    }

    @Override
    public Next<ErasureDue> handle(WorkItem<ErasureDue> item) {
        ErasureDue due = item.payload();
        return accounts.lock(due.accountId())
                .filter(account -> due.deletesAt().equals(account.deletesAt()))
                .map(account -> step(account, due))
                .orElseGet(Next::done);
    }

    private Next<ErasureDue> step(Account account, ErasureDue due) {
        erased.remember(account.id());
        sessions.endAll(account.id(), null);
        Optional<GroupDeparture.Left> left = groups.leaveOne(account.id(), due.change());
        if (left.isEmpty()) {
            erase(account, due);
            return Next.done();
        }
        UUID heir = left.get().heir();
        return Next.from(heir == null ? due : due.inherited(left.get().group(), heir));
    }

    private void erase(Account account, ErasureDue due) {
        mails.forgetThoseTo(account.id());
        AccountFact.Erased fact = accounts.erase(account, due.heirs(), due.change());
        erasures.add(account.id(), fact.at());
        erasure.begin(new ErasedAccount(account.id(), fact.version(), fact.at(), due.changeId(), due.heirs()));
    }
}
