// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/grantdialog.h"

#include "ui/common/button.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/grantform.h"
#include "ui/dialogs/grantpreview.h"
#include "ui/text/words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTimer>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class GrantDialog::Private {
    Q_DECLARE_TR_FUNCTIONS(spacedock::GrantDialog)

public:
    Private(const SpaceContext &spaceContext, const std::optional<GrantRequest> &before)
        : context(spaceContext)
        , form(new GrantForm(spaceContext, before))
        , preview(new GrantPreview(spaceContext))
    {
    }

    QWidget *makeContent() const;
    QWidget *makeAside(GrantDialog *dialog);

    SpaceContext context;
    GrantForm *form;
    GrantPreview *preview;
    Label *draftNote = nullptr;
    GrantApplication kept; ///< As it was last announced.
    QTimer pause;
};

GrantDialog::GrantDialog(const SpaceContext &context, const std::optional<GrantApplication> &draft,
                         const std::optional<GrantRequest> &before, QWidget *parent)
    : Sheet(parent)
    , d(std::make_unique<Private>(context, before))
{
    setObjectName(u"grantDialog"_s);
    setWindowTitle(tr("Community GPU grant"));
    setHeader(context.space.id,
              tr("The Hub lends GPUs to public, open projects. Staff read each request; ZeroGPU is "
                 "usually offered first. Private and commercial Spaces are asked to pay."));
    setContent(d->makeContent());
    setAside(d->makeAside(this));
    if (auto *close = buttons()->button(QDialogButtonBox::Cancel))
        close->setText(tr("Close"));
    setPrimary(tr("Post the discussion"))->setObjectName(u"post"_s);
    setEnterAccepts(false);
    setFirstField(d->form);
    if (draft)
        d->form->setValue(*draft);
    d->kept = value();
    d->draftNote->setVisible(draft.has_value());

    d->pause.setSingleShot(true);
    d->pause.setInterval(400ms);
    connect(&d->pause, &QTimer::timeout, this, &GrantDialog::announceDraft);
    connect(d->form, &GrantForm::changed, this, [this] {
        d->pause.start();
        showValue();
    });
    showValue();
    fitInto(*this, {1048, 706});
}

GrantDialog::~GrantDialog() = default;

GrantApplication GrantDialog::value() const
{
    return d->form->value();
}

QString GrantDialog::hardwareName() const
{
    const QString id = value().flavor;
    const Flavor *flavor = d->context.book().find(id);
    const QString name = flavorName(id, d->context.book());
    return flavor && flavor->accelerators > 0
        ? u"%1 (%2 GB)"_s.arg(name).arg(flavor->acceleratorMemoryGB)
        : name;
}

void GrantDialog::showValue()
{
    const GrantApplication application = value();
    d->preview->show(application, hardwareName());
    const bool isWritten = !application.purpose.isEmpty() && !application.reason.isEmpty();
    primary()->setEnabled(isWritten);
    primary()->setToolTip(isWritten ? QString()
                                    : tr("Say first what it does and why it needs a GPU."));
    primary()->setAccessibleDescription(primary()->toolTip());
}

void GrantDialog::done(int result)
{
    announceDraft();
    Sheet::done(result);
}

void GrantDialog::announceDraft()
{
    d->pause.stop();
    if (d->kept == value())
        return;
    d->kept = value();
    d->draftNote->setVisible(true);
    emit draftChanged(d->kept);
}

QWidget *GrantDialog::Private::makeContent() const
{
    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scrolling(form), 1);
    layout->addWidget(new Hairline(Qt::Vertical));
    layout->addWidget(scrolling(preview), 1);
    return content;
}

QWidget *GrantDialog::Private::makeAside(GrantDialog *dialog)
{
    auto *aside = new QWidget;
    auto *layout = new QHBoxLayout(aside);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    auto *settings = plainButton(u"external"_s, tr("Open the settings page instead"));
    settings->setObjectName(u"settingsPage"_s);
    settings->setProperty("controlSize", u"large"_s);
    settings->setAutoDefault(false);
    auto *sure =
        new Label(tr("the sure way, if the form there is preferred"), Type::Small, Tone::Text2);
    sure->setElided(Qt::ElideRight);
    draftNote = new Label(tr("Draft kept"), Type::Small, Tone::Text2);
    draftNote->setObjectName(u"draftNote"_s);
    layout->addWidget(settings);
    layout->addWidget(sure, 1);
    layout->addWidget(draftNote);
    QObject::connect(settings, &QPushButton::clicked, dialog, [dialog] {
        dialog->reject();
        emit dialog->settingsPageRequested();
    });
    return aside;
}

} // namespace spacedock
