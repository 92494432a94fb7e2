// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networkform.h"

#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/settings/section.h"
#include "ui/settings/settings.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace spacedock {

using namespace Qt::StringLiterals;

using Proxy = NetworkSettings::Proxy;

namespace {

/// A field with the line under it that says what is wrong with what was written.
QWidget *withError(QWidget *field, QWidget *error)
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Unit);
    layout->addWidget(field);
    layout->addWidget(error);
    return both;
}

} // namespace

NetworkForm::NetworkForm(const NetworkSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_proxy(new Segmented)
    , m_address(new QLineEdit(settings.manualProxy.toString()))
    , m_addressError(new Label(tr("Write an address such as proxy.example:3128, without a "
                                  "password."),
                               Type::Small, Tone::Failed))
    , m_caFile(new QLineEdit(settings.caFile))
    , m_caError(new Label(tr("There is no such file."), Type::Small, Tone::Failed))
{
    m_proxy->setObjectName(u"proxy"_s);
    m_proxy->setAccessibleName(tr("Proxy"));
    m_proxy->addSegment(tr("As the system"), int(Proxy::System));
    m_proxy->addSegment(tr("None"), int(Proxy::None));
    m_proxy->addSegment(tr("Manual"), int(Proxy::Manual));
    m_proxy->setCurrentData(int(settings.proxy));
    m_address->setObjectName(u"proxyAddress"_s);
    m_address->setAccessibleName(tr("Address of the proxy"));
    m_address->setPlaceholderText(u"proxy.example:3128"_s);
    m_address->setEnabled(settings.proxy == Proxy::Manual);
    m_addressError->setObjectName(u"proxyError"_s);
    m_addressError->setWordWrap(true);
    m_addressError->hide();
    m_caError->setObjectName(u"caError"_s);
    m_caError->hide();

    auto *form = new QFormLayout(this);
    dressForm(form);
    form->addRow(settingName(tr("Proxy")), m_proxy);
    form->addRow(settingName(tr("Address")), withError(m_address, m_addressError));
    form->addRow(settingName(tr("Own authorities")), withError(caField(), m_caError));
    form->addRow(settingName({}),
                 settingNote(tr("Connections use this after Spacedock is started again.")));

    connect(m_proxy, &Segmented::changed, this, &NetworkForm::readProxy);
    connect(m_address, &QLineEdit::editingFinished, this, &NetworkForm::readProxy);
    connect(m_caFile, &QLineEdit::editingFinished, this, &NetworkForm::readCaFile);
}

QWidget *NetworkForm::caField()
{
    m_caFile->setObjectName(u"caFile"_s);
    m_caFile->setAccessibleName(
        tr("File of certificate authorities to trust besides the system's"));
    m_caFile->setPlaceholderText(tr("PEM file, none"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(u"chooseCaFile"_s);
    connect(choose, &QPushButton::clicked, this, &NetworkForm::chooseCaFile);
    auto *field = new QWidget;
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_caFile, 1);
    layout->addWidget(choose);
    return field;
}

void NetworkForm::readProxy()
{
    NetworkSettings next = m_settings;
    next.proxy = Proxy(m_proxy->currentData().toInt());
    m_address->setEnabled(next.proxy == Proxy::Manual);
    const auto address = proxyFromText(m_address->text());
    const bool isMissing = next.proxy == Proxy::Manual && !address;
    m_addressError->setVisible(isMissing && !m_address->text().isEmpty());
    if (isMissing)
        return;
    next.manualProxy = address.value_or(QUrl());
    take(next);
}

void NetworkForm::readCaFile()
{
    NetworkSettings next = m_settings;
    next.caFile = m_caFile->text().trimmed();
    const bool isMissing = !next.caFile.isEmpty() && !QFileInfo(next.caFile).isFile();
    m_caError->setVisible(isMissing);
    if (!isMissing)
        take(next);
}

void NetworkForm::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("File of certificate authorities"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("PEM files (*.pem *.crt *.cer);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_caFile->setText(file);
        readCaFile();
    });
    dialog->open();
}

void NetworkForm::take(const NetworkSettings &next)
{
    if (next == m_settings)
        return;
    m_settings = next;
    emit changed(m_settings);
}

} // namespace spacedock
